import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBaseline } from "@secpolicy/project";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type Diagnostic, lintConfig, type Report } from "../../packages/secpolicy/src/index.ts";

const shop = join(import.meta.dirname, "../../fixtures/projects/shop");
const folder = mkdtempSync(join(tmpdir(), "secpolicy-waived-"));
const baseline = join(folder, "baseline.json");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Several documents that look alike, and values that several services share. */
const more = {
  "deploy/twice.yaml":
    "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: a\n    - name: b\n      image: a\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: b }\nspec:\n  containers:\n    - name: a\n      image: a\n",
  "compose.yaml":
    'x-a: &a\n  privileged: true\n  image: "a:latest"\nservices:\n  one:\n    <<: *a\n  two:\n    <<: *a\n    ports: ["80:80", "81:81"]\n',
  "two/Dockerfile": "FROM node:latest AS one\nRUN apt-get install curl\nFROM one\nRUN apt-get install wget\nADD a b\n",
};

const texts: ReadonlyMap<string, string> = new Map([
  ...readdirSync(shop, { recursive: true, encoding: "utf8" })
    .filter((path) => /Dockerfile$|\.ya?ml$|\.ts$/.test(path) && statSync(join(shop, path)).isFile())
    .map((path): [string, string] => [path, readFileSync(join(shop, path), "utf8")]),
  ...Object.entries(more),
]);

const presets = ["all"] as const;
const found = (await lintConfig({ files: Object.fromEntries(texts), config: { presets } })).diagnostics;
const policies = [...new Set(found.map(({ policy }) => policy))];

/** Where a comment goes, and what it names. */
const comments = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 12 });
const shares = fc.array(fc.boolean(), { minLength: 7, maxLength: 31 });

/** A comment above a line, indented as the line is: there it is one, unless it stands in a block scalar. */
function withComment(path: string, text: string, line: number, policy: string): string {
  const lines = text.split("\n");
  const at = line % lines.length;
  const [indent = ""] = /^ */.exec(lines[at] ?? "") ?? [];
  const mark = path.endsWith(".ts") ? "//" : "#";
  lines.splice(at, 0, `${indent}${mark} secpolicy-ignore ${policy} -- It is a test.`);
  return lines.join("\n");
}

/** The texts with comments above findings, or above any line. */
function commented(all: readonly (readonly [number, number, boolean])[]): Record<string, string> {
  const result = Object.fromEntries(texts);
  for (const [where, which, isAtFinding] of all) {
    const one = found[where % found.length];
    if (one === undefined) continue;
    const policy = isAtFinding ? one.policy : (policies[which % policies.length] ?? "");
    const line = isAtFinding ? one.start.line - 1 : which;
    result[one.path] = withComment(one.path, result[one.path] ?? "", line, policy);
  }
  return result;
}

function chosen<T>(items: readonly T[], share: readonly boolean[]): readonly T[] {
  return items.filter((_, index) => share[index % share.length]);
}

const isAboutFiles = ({ policy }: Diagnostic): boolean => !policy.startsWith("suppression/");
const fingerprints = (all: readonly Diagnostic[]): readonly string[] =>
  all.map(({ fingerprint }) => fingerprint).sort();

function countsOf({ summary }: Report): number {
  const { critical, high, medium, low, info, suppressed, baselined } = summary;
  return critical + high + medium + low + info + suppressed + baselined;
}

describe("what is reported, suppressed and accepted", { timeout: 60_000 }, () => {
  it("is together all that there is, each once, for the reason given", async () => {
    const statuses = new Set<string>();
    await fc.assert(
      fc.asyncProperty(comments, shares, shares, async (places, excepted, accepted) => {
        const files = commented(places);
        const config = { presets } as const;
        const all = (await lintConfig({ files, config, inline: false })).diagnostics.filter(isAboutFiles);
        const known = chosen(all, accepted);
        writeBaseline(baseline, known);
        const ids = chosen(policies, excepted);
        const exceptions = ids.length === 0 ? [] : [{ policies: ids, files: "**/*.yaml", reason: "It is a test." }];
        const report = await lintConfig({ files, config: { ...config, exceptions, baseline } });
        const some = report.diagnostics.filter(isAboutFiles);
        expect(fingerprints(some)).toEqual(fingerprints(all));
        expect(new Set(fingerprints(all)).size).toBe(all.length);
        expect(countsOf(report)).toBe(report.diagnostics.length);
        const inBaseline = new Set(known.map(({ fingerprint }) => fingerprint));
        for (const { fingerprint, policy, path, status, reason, suppressedBy } of some) {
          statuses.add(suppressedBy ?? status);
          const isExcepted = path.endsWith(".yaml") && ids.includes(policy);
          if (status === "suppressed") expect(reason).toBe("It is a test.");
          // A comment goes before an exception, and both before the baseline.
          if (suppressedBy === "exception") expect(isExcepted).toBe(true);
          if (status !== "suppressed") expect(isExcepted).toBe(false);
          if (status === "baselined") expect(inBaseline.has(fingerprint)).toBe(true);
          if (status === "reported") expect(inBaseline.has(fingerprint)).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
    expect(statuses).toEqual(new Set(["reported", "comment", "exception", "baselined"]));
  });
});
