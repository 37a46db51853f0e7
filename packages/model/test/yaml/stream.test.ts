import { describe, expect, it } from "vitest";
import { documentRanges } from "../../src/yaml/stream.ts";

function split(text: string): readonly string[] {
  return [...documentRanges(text)].map(([start, end]) => text.slice(start, end));
}

describe("the documents of a stream", () => {
  it("are all of the text", () => {
    for (const text of ["", "a: 1", "# c\n--- a\n---\nb\n...\n# d\n", "---\r\n---\r\n", "a: |\n  ---\n"]) {
      expect(split(text).join("")).toBe(text);
    }
  });

  it("are separated by three dashes at the start of a line", () => {
    expect(split("a: 1\n---\nb: 2\n--- # c\nd: 3\n")).toEqual(["a: 1\n", "---\nb: 2\n", "--- # c\nd: 3\n"]);
    expect(split("a: 1\r\n---\r\nb: 2")).toEqual(["a: 1\r\n", "---\r\nb: 2"]);
  });

  it("may hold dashes elsewhere", () => {
    for (const text of ["a: |\n  ---\n", "----\n", "---a: 1\n", "- --- \n", "a: ---\n", "a: '\n ---'\n"]) {
      expect(split(text)).toEqual([text]);
    }
  });

  it("end at a separator even inside a quote that is not closed", () => {
    expect(split('a: "b\n---\nc: 1\n')).toEqual(['a: "b\n', "---\nc: 1\n"]);
  });

  it("have the comments and directives that stand before their separator", () => {
    expect(split("# c\n\n%YAML 1.2\n---\na: 1\n")).toEqual(["# c\n\n%YAML 1.2\n---\na: 1\n"]);
    expect(split("a: 1\n...\n%YAML 1.2\n---\nb: 2\n")).toEqual(["a: 1\n...\n", "%YAML 1.2\n---\nb: 2\n"]);
  });

  it("may be empty", () => {
    expect(split("")).toEqual([""]);
    expect(split("---\n---\n")).toEqual(["---\n", "---\n"]);
  });
});
