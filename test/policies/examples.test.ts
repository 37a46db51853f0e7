import type { Kind } from "@secpolicy/core";
import { judgeProject, type TestProject } from "@secpolicy/tester";
import { describe, expect, it } from "vitest";
import { readWorkspace } from "../../tools/generate/workspace.ts";
import { type Example, examplesOf, sectionsOf } from "./page.ts";

const { folders } = await readWorkspace(process.cwd());

const languages: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  dockerfile: { dockerfile: "Dockerfile" },
  compose: { yaml: "compose.yaml" },
  kubernetes: { yaml: "manifest.yaml", json: "manifest.json" },
  nextjs: { ts: "next.config.ts", js: "next.config.js", mjs: "next.config.mjs" },
};

/** An example may show the options that it is judged with, as its first file. */
function projectOf({ "options.json": options, ...files }: Example): TestProject {
  return options === undefined ? { files } : { files, options: JSON.parse(options) };
}

describe.each(folders)("the page of $id", ({ kind, policy, readme = "" }) => {
  const sections = sectionsOf(readme);
  const examples = (wanted: string): readonly Example[] => {
    const text = sections.find(({ heading }) => heading === wanted)?.text ?? "";
    return examplesOf(text, (language) => languages[kind][language]);
  };

  it("shows bad examples, all of which are reported", () => {
    const bad = examples("Bad");
    expect(bad).not.toEqual([]);
    for (const files of bad) {
      const { diagnostics, failures } = judgeProject(policy, projectOf(files));
      expect(failures).toEqual([]);
      expect(diagnostics, JSON.stringify(files)).not.toEqual([]);
    }
  });

  it("shows good examples, none of which is reported", () => {
    const good = examples("Good");
    expect(good).not.toEqual([]);
    for (const files of good) {
      const { diagnostics, failures, documents } = judgeProject(policy, projectOf(files));
      expect(documents).not.toEqual([]);
      expect([...failures, ...diagnostics]).toEqual([]);
    }
  });
});
