import { describe, expect, it } from "vitest";
import { parseYaml, yamlComments } from "../../src/yaml/index.ts";
import { sourceOf } from "./helpers.ts";

interface Found {
  readonly text: string;
  readonly covers: string | undefined;
  readonly leading: boolean;
}

function commentsOf(text: string): readonly Found[] {
  const source = sourceOf(text);
  return yamlComments(source, parseYaml(source, "core")).map((comment) => {
    expect(text.slice(...comment.range)).toMatch(/^#/);
    return {
      text: comment.text,
      covers: comment.covers === undefined ? undefined : text.slice(...comment.covers),
      leading: comment.leading,
    };
  });
}

function covered(text: string): readonly (string | undefined)[] {
  return commentsOf(text).map(({ covers }) => covers);
}

describe("a comment", () => {
  it("behind a value covers its entry", () => {
    expect(covered("a: 1\nb: 2 # here\nc: 3\n")).toEqual(["b: 2"]);
  });

  it("behind a key covers everything below it", () => {
    expect(covered("x: 0\na: # here\n  b: 1\n  c: 2\nd: 3\n")).toEqual(["a: # here\n  b: 1\n  c: 2"]);
  });

  it("above an entry covers it, also above other comments and blank lines", () => {
    expect(covered("x: 0\n# one\n\n# two\na:\n  b: 1\n")).toEqual(["a:\n  b: 1", "a:\n  b: 1"]);
  });

  it("above or behind a list's item covers it", () => {
    expect(covered("a:\n  # one\n  - x: 1\n    y: 2\n  - z # two\n")).toEqual(["x: 1\n    y: 2", "z"]);
  });

  it("behind an item's first key covers the whole item", () => {
    expect(covered("a:\n  - name: x # here\n    image: y\n")).toEqual(["name: x # here\n    image: y"]);
  });

  it("at the end of a file or a block covers what comes next, if anything", () => {
    expect(covered("a:\n  b: 1\n  # one\nc: 2\n# two\n")).toEqual(["c: 2", undefined]);
  });

  it("above a document's first key covers the document, and only the first one's lead the file", () => {
    expect(commentsOf("# one\na: 1\nb: 2\n---\n# two\nc: 3\n")).toEqual([
      { text: "one", covers: "a: 1\nb: 2", leading: true },
      { text: "two", covers: "c: 3", leading: false },
    ]);
  });

  it("leads the file before an empty document too", () => {
    expect(commentsOf("# one\n---\n# two\na: 1\n").map(({ leading }) => leading)).toEqual([true, true]);
  });

  it("behind an alias or a merge key covers the line, not the shared place", () => {
    expect(covered("x: &x {a: 1}\nm:\n  y: *x # one\n")).toEqual(["y: *x"]);
    expect(covered("x: &x {a: 1}\nm:\n  # two\n  <<: *x\n  b: 1\n")).not.toEqual(["a: 1"]);
  });

  it("in a text is none", () => {
    expect(commentsOf("a: \"# no\"\nb: '# no'\nc: |\n  # no\nd: x#no\ne: >-\n  x\n  # no\n")).toEqual([]);
  });

  it("behind a block scalar's mark is one", () => {
    expect(covered("x: 0\na: | # here\n  text\n")).toEqual(["a: | # here\n  text"]);
  });

  it("has its text without marks, whatever the line break", () => {
    expect(commentsOf("a: 1 ## two words \r\nb: 2 # c\r\n").map(({ text }) => text)).toEqual(["two words", "c"]);
  });

  it("in a flow map covers its entry", () => {
    expect(covered("a: {\n  # one\n  b: 1, # two\n  c: 2\n}\n")).toEqual(["b: 1", "b: 1"]);
  });
});
