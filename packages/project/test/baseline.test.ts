import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { readBaseline, writeBaseline } from "../src/index.ts";
import { makeFolder } from "./folder.ts";
import { errorOf } from "./resolving.ts";

function diagnostic(path: string, policy: string, fingerprint: string, parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    policy,
    severity: "high",
    message: `${policy} is wrong.`,
    help: "",
    path,
    range: [0, 1],
    start: { line: 1, column: 1 },
    end: { line: 1, column: 2 },
    excerpt: { line: 1, lines: ["PASSWORD=hunter2"] },
    related: [],
    status: "reported",
    address: [],
    fingerprint,
    ...parts,
  };
}

function read(path: string): Promise<unknown> {
  return Promise.resolve().then(() => readBaseline(path));
}

describe("a baseline", () => {
  it("is sorted, one finding on a line, without line numbers and secrets", () => {
    const file = join(makeFolder({}), "baseline.json");
    writeBaseline(file, [
      diagnostic("b", "x/a", "3"),
      diagnostic("a", "x/b", "2"),
      diagnostic("a", "x/a", "9"),
      diagnostic("a", "x/a", "1"),
      diagnostic("a", "x/c", "4", { status: "suppressed" }),
    ]);
    expect(readFileSync(file, "utf8")).toBe(`{
  "version": 1,
  "findings": [
    {"fingerprint":"1","policy":"x/a","path":"a","message":"x/a is wrong."},
    {"fingerprint":"9","policy":"x/a","path":"a","message":"x/a is wrong."},
    {"fingerprint":"2","policy":"x/b","path":"a","message":"x/b is wrong."},
    {"fingerprint":"3","policy":"x/a","path":"b","message":"x/a is wrong."}
  ]
}
`);
    expect(readBaseline(file)?.map(({ fingerprint }) => fingerprint)).toEqual(["1", "9", "2", "3"]);
  });

  it("may be empty", () => {
    const file = join(makeFolder({}), "baseline.json");
    writeBaseline(file, []);
    expect(readFileSync(file, "utf8")).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
    expect(readBaseline(file)).toEqual([]);
  });

  it("may not exist yet", () => {
    const folder = makeFolder({});
    expect(readBaseline(join(folder, "baseline.json"))).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["{", "The baseline is no valid JSON. Remove it, and write it again with `secpolicy baseline write`."],
    ["[]", "The baseline is no object with a list of findings."],
    ['{ "version": 2, "findings": [] }', "The baseline has version 2; this secpolicy reads version 1."],
    ['{ "version": 1, "findings": [{}] }', "Finding 1 of the baseline has no fingerprint, policy, path and message."],
  ])("that holds %s is bad configuration", async (text, message) => {
    const folder = makeFolder({ "baseline.json": text });
    expect(await errorOf(read(join(folder, "baseline.json")))).toBe(`baseline.json: ${message}`);
  });

  it("that is a folder is bad configuration", async () => {
    const folder = makeFolder({ "baseline.json/x": "" });
    expect(await errorOf(read(join(folder, "baseline.json")))).toBe(
      "baseline.json: The baseline can't be read: it is a folder.",
    );
  });
});
