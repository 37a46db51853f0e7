import { describe, expect, it } from "vitest";
import { at, read, slice } from "./reading.ts";

const comments = (text: string): unknown =>
  read(text)
    .comments()
    .map((comment) => [comment.text, slice(text, comment.covers), comment.leading]);

describe("comments of a Dockerfile", () => {
  it("cover the instruction below them", () => {
    expect(comments("FROM a\n# why\nRUN b \\\n  c\nUSER d\n")).toEqual([["why", "RUN b \\\n  c", false]]);
  });

  it("cover it across blank lines and other comments", () => {
    expect(comments("FROM a\n\n# one\n\n  ## two\n\nRUN b\n")).toEqual([
      ["one", "RUN b", false],
      ["two", "RUN b", false],
    ]);
  });

  it("cover the whole stage above FROM", () => {
    expect(comments("FROM a\n# two\nFROM b\nRUN c\nUSER d\n")).toEqual([["two", "FROM b\nRUN c\nUSER d", false]]);
  });

  it("cover the instruction that they stand inside of", () => {
    expect(comments("FROM a\nRUN b \\\n  # inside\n  c\nUSER d\n")).toEqual([
      ["inside", "RUN b \\\n  # inside\n  c", false],
    ]);
    expect(comments("FROM \\\n# inside\n a\nUSER d\n")).toEqual([["inside", "FROM \\\n# inside\n a", false]]);
  });

  it("cover nothing at the end of the file", () => {
    expect(comments("FROM a\nRUN b\n# end\n")).toEqual([["end", undefined, false]]);
    expect(comments("# alone\n")).toEqual([["alone", undefined, true]]);
  });

  it("lead the file before its first instruction, after parser directives", () => {
    const text = "# syntax=docker/dockerfile:1\n# lead\n\n# lead too\nARG A\n# not\nFROM a\n";
    expect(comments(text)).toEqual([
      ["lead", "ARG A", true],
      ["lead too", "ARG A", true],
      ["not", "FROM a", false],
    ]);
  });

  it("have the place of their line without its indentation", () => {
    const text = "FROM a\r\n  # why  \r\nRUN b\r\n";
    expect(read(text).comments().map(at)).toEqual(["# why"]);
  });

  it("are none in heredocs, in commands and behind instructions", () => {
    expect(comments("FROM a\nRUN <<EOF\n# x\nEOF\nRUN b # c\nUSER d # e\n")).toEqual([]);
  });
});
