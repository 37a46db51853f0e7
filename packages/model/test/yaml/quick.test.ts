import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../src/limits.ts";
import type { YamlDocument } from "../../src/yaml/index.ts";
import { readByLibrary } from "../../src/yaml/parse.ts";
import { readQuickly } from "../../src/yaml/quick/read.ts";
import { sourceOf } from "./helpers.ts";

const MANNER = { dialect: "core", limits: defaultLimits, guise: undefined } as const;

const read = (text: string, limits = defaultLimits): YamlDocument | undefined =>
  readQuickly(sourceOf(text), [0, text.length], { dialect: "core", limits, guise: undefined });

const byLibrary = (text: string): readonly YamlDocument[] => readByLibrary(sourceOf(text), [0, text.length], MANNER);

/** As the library reads them. */
const READ = {
  "maps and lists": "a:\n  b: 1\n  c:\n  - x\n  -   d: e\n      f: g\n  - - y\n    - z\nh: i\n",
  "values that are empty": "a:\nb: # none\n- x\n".replace("- x\n", "c:\n  -\n  - # none\n  - d\ne:"),
  "a list below its key": "a:\n- b\n- c: d\ne: f\n",
  "numbers, booleans and nothing": "a: 1\nb: -0x1f\nc: 1e3\nd: yes\ne: true\nf: ~\ng: null\nh: 0o17\ni: 017\n",
  "plain texts with signs": "a: http://x:80/#y\nb: a#b -c ?d\nc: -x\nd: :y\ne: x, y [z] {w}\nf: 'it''s'\n",
  "keys of all sorts": "a b: 1\n'c d': 2\n\"e: f\": 3\n1: 4\nx/y.z: 5\nk : 6\na:b: 7\n",
  "quoted texts":
    'a: "x # y"\nb: \'x: y\'\nc: "\\t\\"\\u00e9\\""\nd: "one\n  two\n\n  three \\\n  four"\ne: \'one\n  two\'\n',
  "a text over several lines": "a: one\n  two\n\n  three # end\nb:\n  - x\n    - y\n",
  "literal texts":
    "a: |\n  one\n   two\n\n  three\n\nb: |-\n  x\n\n\nc: |+\n  y\n\n\nd: |\n\n    # no comment\n    key: z",
  "folded texts": "a: >\n  one\n  two\n\n    more\n  three\nb: >-\n  x\n  y\n",
  "brackets and braces": 'a: []\nb: {}\nc: [x, \'y\', "z", 1]\nd: { e: f, "g":h, i: [j, { k: l }] }\n',
  "brackets over several lines": 'a: [\n  x, # one\n  "y",\n]\nb:\n  [\n    z,\n  ]\nc: {\n  d: e\n  }\n',
  "a document in JSON": '{\n  "a": [1, 2],\n  "b": { "c": "d\\n" }\n}\n',
  "anchors, aliases and merge keys":
    "a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n  e: &y f\ng:\n  <<: [*x]\n  h: *y\ni: &z\n- 1\n",
  "an alias that leads nowhere": "a: *x\n",
  "a merge key with a text": "a:\n  <<: b\n",
  "a key twice": "a: 1\nb: 2\na: 3\n",
  "comments everywhere": "# top\n\n  # deep\na: # x\n    # y\n  b: c # z\n# end\n  # d\nd: e\n#\n",
  "a separator": "# top\n--- # here\n\na: b\n",
  "an indented document": "  - a\n  - b\n",
  "no line break at the end": "a:\n  - b",
};

/** For the library. */
const LEFT = {
  nothing: "",
  "a comment": "# a\n",
  "a text": "words\n",
  tabs: "a:\n\t- b\n",
  "a tag": "a: !x b\n",
  "an explicit key": "? a\n: b\n",
  directives: "%YAML 1.2\n---\na: b\n",
  "an end marker": "a: b\n...\n",
  "an indentation indicator": "a: |2\n   b\n",
  "blank lines deeper than their text": "a: |\n     \n  b\n",
  "a template": "a: {{ b }}\n",
  "a set": "a: { b, c }\n",
  "a pair in brackets": "a: [b: c]\n",
  "a quote that is not closed": 'a: "b\nc: d\n',
  "a bracket that is not closed": "a: [b\nc: d\n",
  "a quoted text whose lines stand too far left": 'a:\n  b: "c\n  d"\n',
  "a line that stands too far right": "a: b\n    - c: d\n",
  "a line between two levels": "a:\n    b: c\n  d: e\n",
  "two keys in a line": "a: b: c\n",
  "a list among keys": "a: b\n- c\n",
  "a key among a list": "- a\nb: c\n",
  "text behind a quote": 'a: "b" c\n',
  "a number sign at once behind a quote": 'a: "b"#c\n',
  "text that goes on behind a comment": "a: b # c\n  d\n",
  "a reserved character": "a: @b\n",
  "a name before a key": "&a b: c\n- &d e: f\n",
  "a blank of another kind": "a: b\u00a0c\n",
};

describe("reading without the library", () => {
  it.each(Object.entries(READ))("reads as the library does: %s", (_, text) => {
    const document = read(text);
    expect(document?.root).toBeDefined();
    expect([document]).toEqual(byLibrary(text));
  });

  it.each(Object.entries(LEFT))("leaves to the library: %s", (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it("ends with its document", () => {
    const text = "a: 1\n--- # two\nb: |\n  x\n---\nc: 3\n";
    const second = readQuickly(sourceOf(text), [5, 24], MANNER);
    expect(second?.range).toEqual([5, 24]);
    expect(second?.root?.type === "map" ? second.root.entries.map(({ key }) => key.text) : []).toEqual(["b"]);
  });

  it("leaves it to the library to say that a document is too deep", () => {
    const limits = { ...defaultLimits, depth: 3 };
    expect(read("a:\n  b:\n    c: 1\n", limits)).toBeDefined();
    expect(read("a:\n  b:\n    c: []\n", limits)).toBeUndefined();
    expect(read("a:\n  b:\n    c:\n      d: 1\n", limits)).toBeUndefined();
    expect(read("a: [[[]]]\n", limits)).toBeUndefined();
  });

  // Each would take hours, or exhaust the stack, if any part were read more than once.
  it.each([
    ["blanks", `a: b${" ".repeat(1_000_000)}\n`],
    ["blanks before a text", `a: b${" ".repeat(1_000_000)}c\n`],
    ["blank lines", `a: |\n  b\n${"  \n".repeat(300_000)}  c\n`],
    ["a long word", `a: ${"b".repeat(3_000_000)}\n`],
    ["many words", `- ${"b ".repeat(500_000)}c\n`],
    ["a long line of brackets", `a: [${"b, ".repeat(200_000)}c]\n`],
    ["many escapes", `a: "${"\\n".repeat(500_000)}"\n`],
    ["many quotes", `a: '${"''".repeat(500_000)}'\n`],
    ["many lines of a text", `a: b\n${"  c\n".repeat(100_000)}`],
    ["comments", `a: b\n${"   # c\n".repeat(200_000)}d: e\n`],
  ])("takes time in proportion: %s", (_, text) => {
    expect(read(text)?.problems).toEqual([]);
  });
});
