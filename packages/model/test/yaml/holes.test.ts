import { describe, expect, it } from "vitest";
import { textOf } from "../../src/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

function read(text: string) {
  const [document] = parseYaml({ path: "a.yaml", text }, "core");
  if (document === undefined) throw new Error("There is no document.");
  const entries = document.root?.type === "map" ? document.root.entries : [];
  return {
    values: entries.map(({ value }) => (value.type === "scalar" ? value.value : value.type)),
    places: entries.map(({ value }) => textOf(value)),
    problems: document.problems.map(textOf),
    duplicates: document.duplicates.map(({ key }) => key),
  };
}

describe("a hole that a template leaves", () => {
  it("is a text like any other value, at its place", () => {
    const { values, places, problems } = read("a: {{ .Values.image }}\nb: {{x}} # c\nc: [1]\n");
    expect(values).toEqual(["{{ .Values.image }}", "{{x}}", "seq"]);
    expect(places).toEqual(["{{ .Values.image }}", "{{x}}", "[1]"]);
    expect(problems).toEqual([]);
  });

  it("is no key: nothing can be said about such a map", () => {
    const { values, problems, duplicates } = read("a: 1\n{{ x }}: 2\n{{ x }}: 3\n");
    expect(values).toEqual([1]);
    expect(problems).toEqual(["{{ x }}", "{{ x }}"]);
    expect(duplicates).toEqual([]);
  });

  it("is not every map in a map", () => {
    expect(read("a: { { b: 1 }: 2 }\n").problems).toEqual(["{ b: 1 }"]);
    expect(read("a: { b: { c } }\n").values).toEqual(["map"]);
  });
});
