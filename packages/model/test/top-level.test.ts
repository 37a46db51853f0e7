import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, parseAllDocuments, stringify } from "yaml";
import { topLevels } from "../src/top-level.ts";

/** What a full parse says: the keys of each document's top map, or what the document is in their place. */
function parsed(text: string): readonly string[] {
  const documents = parseAllDocuments(text, { uniqueKeys: false });
  const shapes: string[] = [];
  for (const { contents } of Array.isArray(documents) ? documents : []) {
    if (isMap(contents)) shapes.push(contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : "?")).join());
    else if (isSeq(contents)) shapes.push("<list>");
    else if (isScalar(contents) && contents.value !== null) shapes.push("<scalar>");
  }
  return shapes;
}

function scanned(text: string): readonly string[] {
  return topLevels(text).map(({ keys, shape }) => (shape === "map" ? [...keys.keys()].join() : `<${shape}>`));
}

const texts: Readonly<Record<string, string>> = {
  "plain keys": "apiVersion: v1\nkind: Pod\n",
  "no line feed at the end": "apiVersion: v1\nkind: Pod",
  "carriage returns": "apiVersion: v1\r\nkind: Pod\r\nspec:\r\n  a: |\r\n    kind: x\r\n",
  "quoted keys": "\"apiVersion\": v1\n'kind': Pod\n",
  "a space before the colon": "kind : Pod\n",
  "an indented top map": "  apiVersion: v1\n  kind: Pod\n",
  "several documents": "a: 1\n---\nb: 2\n...\n---\nc: 3\n",
  "empty documents": "---\n---\n# only a comment\n---\na: 1\n---\n",
  directives: "%YAML 1.2\n---\na: 1\n",
  "a comment behind the marker": "--- # first\na: 1\n",
  "an anchor behind the marker": "--- &top\na: 1\n",
  "a flow map behind the marker": "--- {a: 1, b: 2}\n---\n{c: 3}\n",
  "a block scalar as a document": "--- |\nkind: Pod\napiVersion: v1\n---\na: 1\n",
  "a scalar as a document": "--- text\n",
  "keys in a literal block": "data: |\n  kind: Pod\n\n  apiVersion: v1\nb: 1\n",
  "keys in a folded block with indicators": "data: >2-  # why\n    kind: Pod\nb: 1\n",
  "a block scalar in a list": 'list:\n- |\n  kind: Pod\n- >-\n  "open\nb: 1\n',
  "a block scalar behind a compact key": 'list:\n  - name: |\n      "open\n    args: x\nb: 1\n',
  "a list at the column of its key": "args:\n- a: 1\n  b: 2\n- c\nkind: Pod\n",
  "a list at the top": "- kind: Pod\n  apiVersion: v1\n- x\n",
  "a plain scalar over lines": 'a: it goes on\n  "and on, no key\n  {and on\nb: 1\n',
  "a plain scalar that starts below its key": "a:\n  it goes on\n  'and on\nb: 1\n",
  "a double-quoted scalar over lines": 'a: "first\n  kind: x\n  \\" apiVersion: y"\nb: 1\n',
  "a single-quoted scalar over lines": "a: 'it''s\n  kind: x'\nb: 1\n",
  "quotes in plain scalars": "a: it's\nb: say \"x\nc: 1\n",
  "colons in values": "a: http://x:80/\nb: '::'\nc: 1\n",
  "hashes that are no comments": "a: x#y\nb: 'a # b'\nc: 1\n",
  "comments with quotes and braces": 'a: 1 # it\'s {open\n# ["\n  # "\nb: 1\n',
  "flow collections over lines": 'a: {x: 1,\n  kind: y, z: [1,\n  2]}\nb: [\n  kind,\n  "a]"\n  ]\nc: 1\n',
  "quotes in flow scalars": "a: {x: it's, y: 'a}', z: \"}\"}\nb: 1\n",
  "a comment in a flow collection": "a: [1, # it's ]\n  2]\nb: 1\n",
  "aliases, anchors and tags": "a: &x\n  k: 1\nb: *x\nc: !!map\n  z: 1\nd: !t &y text\n",
  "a merge key": "a: &x {k: 1}\nb:\n  <<: *x\n  l: 2\nc: 1\n",
  "an anchored key": "&a kind: Pod\nb: 1\n",
  "explicit keys": "? a\n: b\n? c\n",
  JSON: '{\n  "apiVersion": "v1",\n  "kind":"Pod", "x": {"kind": 1}, "y": ["a", "}\\""]\n}\n',
  "JSON without spaces": '{"apiVersion":"v1","kind":"Pod","n":1,"t":true}',
  "JSON with a colon in a value": '{"a":"b: c","d":"e"}',
  "flow keys without values": "{a, b: 1, 'c d': 2}\n",
  "an empty flow map": "{}\n",
  "a byte order mark": "\uFEFFa: 1\nb: 2\n",
  nothing: "",
  "white space": "\n  \n\t\n",
};

describe("topLevels", () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`agrees with a full parse on ${name}`, () => {
      expect(scanned(text)).toEqual(parsed(text));
    });
  }

  it("agrees with a full parse on generated documents, in every style of writing", () => {
    const word = fc.constantFrom("kind", "apiVersion", "a b", "it's", '"', "{x", "# no", "- a", "| ", "é: ü", "&a", "");
    const text = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .chain((words) => fc.constantFrom(" ", "\n", ": ", "\n\n", "\n  ").map((separator) => words.join(separator)));
    const key = fc.constantFrom("kind", "apiVersion", "spec", "x y", "a-b", "it's", "1", "#h", "{k", "- l", 'q"');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        text,
        fc.integer(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      ),
    }));
    const style = fc.record({
      lineWidth: fc.constantFrom(0, 20, 80),
      indentSeq: fc.boolean(),
      collectionStyle: fc.constantFrom("any" as const, "flow" as const),
      defaultStringType: fc.constantFrom(
        "PLAIN" as const,
        "QUOTE_DOUBLE" as const,
        "QUOTE_SINGLE" as const,
        "BLOCK_LITERAL" as const,
      ),
      defaultKeyType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const),
    });
    const document = fc.tuple(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), style);
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 3 }), (documents) => {
        const stream = documents.map(([content, options]) => `---\n${stringify(content, options)}`).join("");
        // The library's writer folds some long strings into text that its reader refuses.
        fc.pre(!parseAllDocuments(stream).some(({ errors }) => errors.length > 0));
        expect(scanned(stream)).toEqual(parsed(stream));
        expect(topLevels(stream).some(({ broken }) => broken)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the values that stand on the keys' lines", () => {
    const [top] = topLevels("a: v1 # comment\nb: 'x y'\nc: !t \"z\"\nd:\n  e: 1\n");
    expect([...(top?.keys ?? [])]).toEqual([
      ["a", "v1"],
      ["b", "x y"],
      ["c", "z"],
      ["d", ""],
    ]);
  });

  it.each([
    ["a quote that never closes", 'a: "x\napiVersion: v1\nkind: Pod\n'],
    ["a flow map that never closes", "a: {x: 1\napiVersion: v1\nkind: Pod\n"],
    ["a line that is no key", "apiVersion: v1\nhalf\nkind: Pod\n"],
    ["a template's line", "{{- if .Values.x }}\napiVersion: v1\nkind: Pod\n{{- end }}\n"],
    ["a tab as indentation", "apiVersion: v1\nspec:\n\tx: 1\nkind: Pod\n"],
    ["too little indentation", "  spec: 1\napiVersion: v1\nkind: Pod\n"],
    ["text behind a closed quote", 'a: "x" y\napiVersion: v1\nkind: Pod\n'],
  ])("hides no key behind %s", (_, text) => {
    const [top] = topLevels(text);
    expect(top?.broken).toBe(true);
    expect([...(top?.keys.keys() ?? [])]).toEqual(expect.arrayContaining(["apiVersion", "kind"]));
  });

  it("keeps an error in one document from the others", () => {
    const tops = topLevels('a: "x\n---\nb: 1\n');
    expect(tops.map(({ broken }) => broken)).toEqual([true, false]);
  });

  it("takes long texts without backtracking", () => {
    // Quadratic work on these would outlast the test's time many times over.
    const long = `a: ${"x: ".repeat(1_000_000)}\nb: "${"\\".repeat(1_000_000)}"\n${" ".repeat(1_000_000)}c: 1\n`;
    expect(topLevels(long)).toHaveLength(1);
    expect(topLevels(`{${"a: {".repeat(500_000)}`)).toHaveLength(1);
  });
});
