import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { loadTexts } from "../src/index.ts";
import { makeRepository } from "./folder.ts";
import { load, noChoices } from "./loading.ts";

/** Tells which functions of `node:fs` have been called since. */
function watchDisk(): () => readonly string[] {
  const names = [
    "openSync",
    "readFileSync",
    "statSync",
    "lstatSync",
    "realpathSync",
    "existsSync",
    "readdirSync",
  ] as const;
  const spies = names.map((name) => vi.spyOn(fs, name));
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
  return () => names.filter((_, index) => (spies[index]?.mock.calls.length ?? 0) > 0);
}

describe("texts in memory", () => {
  it("become documents without a look at the disk", async () => {
    const texts = new Map([
      ["Dockerfile", "\uFEFFFROM a\r\n"],
      [
        "compose.yaml",
        "services:\n  web:\n    env_file: .env\n    extends:\n      file: base.yaml\n      service: web\n",
      ],
      ["base.yaml", "services:\n  web:\n    image: b\n"],
      ["notes.txt", ""],
      ["chart/Chart.yaml", ""],
      ["chart/templates/pod.yaml", "apiVersion: v1\nkind: {{ x }}\n"],
    ]);
    const root = makeRepository({ Dockerfile: "FROM a\n" });
    // Code is loaded from the disk, too, so that must be over.
    await loadTexts(texts, { settings: {}, ...noChoices });
    await load(root);

    const calls = watchDisk();
    const project = await loadTexts(texts, { settings: {}, ...noChoices });
    expect(calls()).toEqual([]);
    await load(root);
    expect(calls()).toContain("openSync");

    expect(project.documents.map(({ path, sources }) => [path, sources[0]?.text.slice(0, 8)])).toEqual([
      ["Dockerfile", "FROM a\r\n"],
      ["chart/templates/pod.yaml", expect.any(String)],
      ["compose.yaml", "services"],
    ]);
  });

  it("are of the kind that the config says", async () => {
    const kindFor = (): "dockerfile" => "dockerfile";
    const { documents } = await loadTexts(new Map([["x.txt", "FROM a\n"]]), { ...noChoices, settings: {}, kindFor });
    expect(documents.map(({ kind }) => kind)).toEqual(["dockerfile"]);
  });
});
