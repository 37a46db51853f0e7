import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixText, formats, lintConfig, type Report, render } from "../../packages/secpolicy/src/index.ts";

const root = join(import.meta.dirname, "../..");
const folders = [join(root, "fixtures/projects/shop"), join(root, "../shared/corpus")];
const config = { presets: ["all"] } as const;
const LARGEST = 6_000;

const kinds: readonly (readonly [path: string, names: RegExp])[] = [
  ["Dockerfile", /^(?:Dockerfile.*|.*\.[dD]ockerfile)$/],
  ["compose.yaml", /^(?:docker-)?compose.*\.ya?ml$/],
  ["a.yaml", /\.ya?ml$/],
  ["next.config.js", /^next\.config\.[jt]s$/],
];

/** Real texts by the name under which they are judged; those of the reference material when it is there. */
function* realTexts(): Generator<readonly [path: string, text: string]> {
  for (const folder of folders.filter(existsSync)) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const file = join(folder, name);
      const kind = kinds.find(([, names]) => names.test(basename(name)));
      if (kind === undefined || !statSync(file).isFile() || statSync(file).size > LARGEST) continue;
      yield [kind[0], readFileSync(file, "utf8")];
    }
  }
}

const texts = [...realTexts()];

type Change = readonly [at: number, length: number, insert: string];

const pieces = [
  ..."\n\t \"'`$\\#{}[]()<>&|:-*!%@,\0\u202e\u{1f680}",
  "  ",
  "---\n",
  "<<EOF",
  "${",
  "$(",
  "*a",
  "&a ",
  "<<: ",
  "\r\n",
  "FROM ",
  "\uFEFF",
];
const changes = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(40),
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 8 })),
  ),
  { minLength: 1, maxLength: 5 },
);

function changed(text: string, all: readonly Change[]): string {
  let result = text;
  for (const [share, length, insert] of all) {
    const at = Math.floor(share * result.length);
    result = result.slice(0, at) + insert + result.slice(at + length);
  }
  return result;
}

const mutated = fc.tuple(fc.nat(texts.length - 1), changes).map(([index, all]): readonly [string, string] => {
  const [path, text] = texts[index] ?? ["Dockerfile", ""];
  return [path, changed(text, all)];
});
const arbitrary = fc.tuple(
  fc.constantFrom(...kinds.map(([path]) => path)),
  fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("utf8")),
    fc
      .array(fc.constantFrom(...pieces, "a", "apiVersion: v1\nkind: Pod\n", "services:\n  a:\n", "RUN "), {
        maxLength: 40,
      })
      .map((parts) => parts.join("")),
  ),
);
const anything = fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary });

function judge(path: string, text: string): Promise<Report> {
  return lintConfig({ files: { [path]: text }, config });
}

/** How often each policy reports something, and what could not be judged. */
function counts({ diagnostics, failures }: Report): ReadonlyMap<string, number> {
  const result = new Map<string, number>([["failures", failures.length]]);
  for (const { policy } of diagnostics) result.set(policy, (result.get(policy) ?? 0) + 1);
  return result;
}

describe("whatever a file holds", { timeout: 120_000 }, () => {
  it("no parser, policy or reporter fails, and every place lies in the text", async () => {
    expect(texts.length).toBeGreaterThan(4);
    await fc.assert(
      fc.asyncProperty(anything, async ([path, text]) => {
        const report = await judge(path, text);
        const read = text.replace(/^\uFEFF/, "");
        expect(
          report.failures.filter(({ policy, message }) => policy !== undefined || message.startsWith("The parser")),
        ).toEqual([]);
        for (const { range, related, fix, start, excerpt } of report.diagnostics) {
          for (const [from, to] of [
            range,
            ...related.map((place) => place.range),
            ...(fix?.edits ?? []).map((edit) => edit.range),
          ]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(read.length);
          }
          expect(start.line).toBeGreaterThanOrEqual(excerpt.line);
        }
        for (const format of formats) expect(render(report, format)).toBeTypeOf("string");
      }),
      { numRuns: 100 },
    );
  });

  it("safe fixes leave a text that can be read, has nothing more to fix and no new finding", async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async ([path, text]) => {
        const fixed = await fixText(path, text, { config });
        const again = await fixText(path, fixed.text, { config });
        expect(again.text).toBe(fixed.text);
        const before = counts(await judge(path, text));
        const after = counts(await judge(path, fixed.text));
        for (const [policy, count] of after) {
          expect([policy, count <= (before.get(policy) ?? 0)]).toEqual([policy, true]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
