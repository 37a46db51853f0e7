import { describe, expect, it } from "vitest";
import { maskTemplate } from "../../src/kubernetes/template/mask.ts";
import { parseTemplate } from "../../src/kubernetes/template/parse.ts";
import { textOf } from "../../src/source.ts";
import { valueAt } from "../../src/yaml/access.ts";
import type { YamlDocument } from "../../src/yaml/node.ts";

const read = (text: string): readonly YamlDocument[] => parseTemplate({ path: "templates/a.yaml", text });

/** What is known at a path of keys: the value, `?` where a template writes it, nothing where nothing stands. */
function at(text: string, ...path: readonly string[]): unknown {
  const [document] = read(text);
  if (document?.root === undefined) return "unread";
  const node = valueAt(document.root, ...path);
  if (node?.type !== "scalar") return node?.type;
  return node.text.includes("{{") ? "?" : node.value;
}

describe("a template's values", () => {
  it("are known where they stand, and unknown where an action writes them", () => {
    const text = 'a: 1\nb: {{ .x }}\nc: "p-{{ .x | quote }}"\nd: {{ printf "}}" }}-s # why\ne: [{{ .x }}, 2]\n';
    expect(["a", "b", "c", "d", "e"].map((key) => at(text, key))).toEqual([1, "?", "?", "?", "seq"]);
    expect(at(text, "f")).toBeUndefined();
  });

  it("keep their places", () => {
    const text = "a: {{ .x }}\nb:\n  c: {{ .long | default `\n}}` }}\n  d: true\n";
    const [document] = read(text);
    const places = [["a"], ["b", "d"]].map((path) => valueAt(document?.root, ...path));
    expect(places.map((node) => (node === undefined ? "" : textOf(node)))).toEqual(["{{ .x }}", "true"]);
  });

  it("are unknown where a block on one line writes them", () => {
    expect(at("a: {{ if .x }}1{{ else }}2{{ end }}\nb: 1\n", "a")).toBe("?");
    expect(at("a: {{ if .x }}1{{ else }}2{{ end }}\nb: 1\n", "c")).toBeUndefined();
  });

  it("may be maps where they are items of a list", () => {
    const [document] = read("a:\n  - {{ .x }}\n  - {{ .x }}-1\n");
    const list = valueAt(document?.root, "a");
    expect(list?.type === "seq" ? list.items.map(({ value }) => value.type) : []).toEqual(["map", "scalar"]);
  });

  it("are known beside comments and variables, which write nothing", () => {
    const text = "{{- /* a: 2 \n--- */ -}}\n{{- $x := .y }}\na: 1\n{{/* more */}}\nb: 2 {{- /* c */}}\n";
    expect(at(text, "a")).toBe(1);
    expect(at(text, "b")).toBe(2);
    expect(at(text, "c")).toBeUndefined();
  });
});

describe("what a template may add", () => {
  it("is unknown in all of the document, above and below", () => {
    const text = "a:\n  b: 1\n  {{- toYaml .x | nindent 2 }}\nd:\n  e: [1]\n  f:\n    - 1\n";
    expect(at(text, "a", "b")).toBe(1);
    for (const path of [["c"], ["a", "c"], ["d", "c"]]) expect(at(text, ...path)).toBe("?");
  });

  it("is unknown where a key is left with nothing", () => {
    expect(at("a:\n  {{- toYaml .x | nindent 2 }}\nb: 1\n", "a")).toBe("?");
  });

  it("is unknown in a map whose key it writes, and known elsewhere", () => {
    const text = "a:\n  {{ .key }}: 1\n  b: 2\nc: 3\n";
    expect(at(text, "a", "b")).toBe(2);
    expect(at(text, "a", "z")).toBe("?");
    expect(at(text, "z")).toBeUndefined();
  });

  it("is unknown where a condition decides, and what stands there is left out", () => {
    const text = "a: 1\n{{- if .x }}\nb: true\n{{- else }}\nb: false\n{{- end }}\nc: 3\n";
    expect(["a", "b", "c", "d"].map((key) => at(text, key))).toEqual([1, "?", 3, "?"]);
  });

  it("is an item more in each list", () => {
    const [document] = read("a:\n  - 1\n{{- range .x }}\n  - {{ . }}\n{{- end }}\n");
    const list = valueAt(document?.root, "a");
    expect(list?.type === "seq" ? list.items.map(({ value }) => value.type) : []).toEqual(["scalar", "map"]);
  });
});

describe("a condition for a whole document", () => {
  it("leaves the document as it stands", () => {
    expect(at("# about\n{{- if .x }}\na: 1\n{{- end }}\n", "a")).toBe(1);
    expect(at("{{- if .x }}\na: 1\n{{- end }}\n", "b")).toBeUndefined();
  });

  it("may cover several documents", () => {
    const documents = read("{{- range .x }}\n---\na: {{ . }}\n---\na: 2\n{{- end }}\n").filter(({ root }) => root);
    expect(documents.map(({ root }) => valueAt(root, "b"))).toEqual([undefined, undefined]);
  });

  it("may begin in one document and end before the next one", () => {
    const documents = read("{{- if .x }}\na: 1\n---\n{{- end }}\nb: 2\n");
    expect(documents.map(({ root }) => root?.type === "map" && root.entries.map(({ key }) => key.text))).toEqual([
      ["a"],
      ["b"],
    ]);
  });

  it("is read where the block's last key has what an action writes", () => {
    expect(
      at("a:\n  b: 1\n  {{- with .x }}\n  c:\n    {{- toYaml . | nindent 4 }}\n  {{- end }}\n  d: 2\n", "a", "d"),
    ).toBe(2);
  });

  it("leaves it unread where there is another one, or where the cluster's version decides", () => {
    expect(at("{{- if .x }}\na: 1\n{{- else }}\na: 2\n{{- end }}\n", "a")).not.toBe(1);
    expect(at('{{- if .Capabilities.APIVersions.Has "x/v1" }}\na: 1\n{{- end }}\n', "a")).toBe("unread");
    expect(at("{{- if .Values.enablePSP }}\na: 1\n{{- end }}\n", "a")).toBe("unread");
  });
});

describe("a document is left unread, and never a problem", () => {
  it.each([
    ["an action that is not closed", "a: {{ .x\n"],
    ["a block that is not closed", "{{ if .x }}\na: 1\n"],
    ["an end without a beginning", "a: 1\n{{ end }}\n"],
    ["a block that begins behind a value", "a: {{ if .x }}\n  b: 1\n{{ end }}\nc: 1\n"],
    ["an action that joins two lines", "a: {{ .x -}}\nb: 1\n"],
    [
      "a block that opens what the lines behind it belong to",
      "a:\n- b: 1\n{{- if .x }}\nc:\n- d\n{{- else }}\nc:\n{{- end }}\n- e\n",
    ],
    ["a block that begins an item", "a:\n{{- if .x }}\n- b: 1\n{{- end }}\n  c: 2\n"],
    ["what is no YAML", "a: [{{ .x }}\nb: 1\n"],
    ["items whose first lines are alternatives", "a:\n- b: 1\n  c: 1\n{{- if .x }}\n- b: 2\n{{- end }}\n  c: 2\n"],
  ])("%s", (_, text) => {
    expect(read(text).filter(({ root }) => root !== undefined)).toEqual([]);
    expect(read(text).flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe("a mask", () => {
  it("is as long as the text, with lines where they were", () => {
    const text = "a: {{ .x }}\r\n{{- if .y }}\r\nb: `{{ .z }}`\r\n{{- end }}\r\n😀: {{/*\r\n*/}}\r\n";
    const masked = maskTemplate(text)?.text ?? "";
    expect(masked).toHaveLength(text.length);
    expect(masked.replaceAll(/[^\r\n]/g, "")).toBe(text.replaceAll(/[^\r\n]/g, ""));
    expect(masked).not.toContain("{{");
  });
});
