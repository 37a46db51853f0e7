/**
 * A service means the same wherever its keys stand: at it, in a fragment, in a service that it extends, in an override or
 * in an included file. Every policy says the same of it then, at the line that sets the value.
 */
import { applyFixes, type Diagnostic } from "@secpolicy/core";
import { type Judged, judgeProject } from "@secpolicy/tester";
import { describe, expect, it } from "vitest";
import { readWorkspace } from "../../tools/generate/workspace.ts";
import { asBase, asFragment, asIncluded, asOverride, type Moved } from "./compose-moves.ts";
import { type Example, examplesOf, sectionsOf } from "./page.ts";

const { folders } = await readWorkspace(process.cwd());
const compose = folders.filter(({ kind }) => kind === "compose");

const moves: Readonly<Record<string, (text: string) => Moved>> = {
  "a fragment": asFragment,
  "a service of another file": asBase,
  "an override": asOverride,
  "an included file": asIncluded,
};

type Policy = (typeof compose)[number]["policy"];

function judge(policy: Policy, files: Example): Judged {
  const report = judgeProject(policy, { files });
  expect(report.failures).toEqual([]);
  return report;
}

/** What is marked, in the order of the alphabet, because places move. */
function marked(diagnostics: readonly Diagnostic[], files: Example): readonly string[] {
  return diagnostics.map(({ path, range }) => (files[path] ?? "").slice(...range)).toSorted();
}

/** Findings at values that stand outside the service must name it, so that they can be waived there. */
function withoutUser(diagnostics: readonly Diagnostic[], { files, outside }: Moved): readonly string[] {
  return diagnostics
    .filter(({ path, range, related }) => outside(path, range) && related.length === 0)
    .map(({ path, range, policy }) => `${policy} ${(files[path] ?? "").slice(...range)}`);
}

/** Examples under a heading that are one compose file, with others that are none. */
function* examplesUnder(heading: string, readme: string): Generator<readonly [text: string, others: Example]> {
  const section = sectionsOf(readme).find((one) => one.heading === heading)?.text ?? "";
  for (const { "compose.yaml": text, ...others } of examplesOf(section, (language) =>
    language === "yaml" ? "compose.yaml" : undefined,
  )) {
    if (text !== undefined && !("compose.override.yaml" in others)) yield [text, others];
  }
}

describe.each(compose)("$id", ({ policy, readme = "" }) => {
  it.each(Object.entries(moves))("is silent about good keys in %s", (_, move) => {
    for (const [text, others] of examplesUnder("Good", readme)) {
      const { files } = move(text);
      const { diagnostics } = judge(policy, { ...others, ...files });
      expect(
        diagnostics.map(({ message }) => message),
        JSON.stringify(files),
      ).toEqual([]);
    }
  });

  it.each(Object.entries(moves))("says the same of keys in %s", (_, move) => {
    for (const [text, others] of examplesUnder("Bad", readme)) {
      const moved = move(text);
      const files = { ...others, ...moved.files };
      const { diagnostics: before } = judge(policy, { ...others, "compose.yaml": text });
      const report = judge(policy, files);
      const { diagnostics: after } = report;
      expect(marked(after, files), JSON.stringify(moved.files, undefined, 1)).toEqual(
        marked(before, { ...others, "compose.yaml": text }),
      );
      expect(withoutUser(after, moved)).toEqual([]);
      const fixed = applyFixes(report, new Map(Object.entries(files)), { unsafe: true });
      const result = { ...files, ...Object.fromEntries([...fixed].map(([path, one]) => [path, one.text])) };
      const { diagnostics: left } = judge(policy, result);
      expect(left.length).toBe(after.filter(({ fix }) => fix === undefined).length);
    }
  });
});
