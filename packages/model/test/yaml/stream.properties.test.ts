import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from "yaml";
import { parseYaml, type YamlNode } from "../../src/yaml/index.ts";
import { yamlText } from "./generate.ts";
import { sourceOf } from "./helpers.ts";

/** What a node is, where it starts and what it holds. */
type Shape = readonly [at: number, content: string | readonly Shape[]];

function shapeOf(node: YamlNode): Shape {
  const [at] = node.range;
  if (node.type === "scalar") return [at, node.text];
  if (node.type === "seq") return [at, node.items.map(({ value }) => shapeOf(value))];
  return [at, node.entries.flatMap(({ key, value }) => [shapeOf(key), shapeOf(value)])];
}

/** The same of the library's node; an empty value is taken to stand where ours does, and an alias to be what it is. */
function libraryShape(node: unknown, ours: Shape | undefined): Shape {
  const part = (index: number): Shape | undefined => (Array.isArray(ours?.[1]) ? ours[1][index] : undefined);
  if (isAlias(node)) return ours ?? [-1, node.source];
  if (isMap(node)) {
    const children = node.items.flatMap(({ key, value }) => [key, value]);
    return [node.range?.[0] ?? -1, children.map((child, index) => libraryShape(child, part(index)))];
  }
  if (isSeq(node)) return [node.range?.[0] ?? -1, node.items.map((child, index) => libraryShape(child, part(index)))];
  if (isScalar(node) && node.value !== "") return [node.range?.[0] ?? -1, String(node.value)];
  return [ours?.[0] ?? -1, ""];
}

/** Contents that have something of a separator. */
const tricky = [
  "a: |\n  ---\n  text\n  ...\n",
  "a: >-\n  folded\n\n  --- # no comment\nb: 1\n",
  "a: |+\n  kept\n\n\n",
  'a: "quoted\n  --- more"\n',
  "a: 'it''s\n  ... more'\n",
  "- --- a\n- ...\n",
  "a: ---\nb: ...\n",
  "a: { b: [---x, y] } # ---\n",
  "----\n",
  "---a: 1\n",
  "&x\na: &y z\nb: *y\n",
  "!tag\na: b\n",
  "? a\n: b\n",
  "plain words\n  --- go on\n",
  "# nothing but a comment\n",
  "",
];

const content = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...tricky) }, { weight: 1, arbitrary: yamlText });
const marker = fc.constantFrom("---\n", "--- # comment\n", "---\t\n", "---  \n");
const before = fc.constantFrom("", "", "", "# above\n", "\n\n", "#\n\n# two\n");
const directive = fc.constantFrom("", "", "", "%YAML 1.2\n", "%TAG !e! tag:example.com,2000:\n", "%YAML 1.2\n# c\n");
const end = fc.constantFrom("", "", "...\n", "... # end\n");

const documents = fc.array(fc.tuple(before, directive, marker, content, end), { maxLength: 5 });

/** A directive needs an end before it and a separator behind it. */
const streams = fc.tuple(content, documents, fc.boolean(), fc.boolean()).map(([first, rest, isWindows, isOpen]) => {
  let text = first;
  let ended = first === "";
  for (const [above, line, separator, inside, close] of rest) {
    text += above + (line !== "" && !ended ? `...\n${line}` : line) + separator + inside + close;
    ended = close !== "";
  }
  if (isOpen) text = text.replace(/\n$/, "");
  return isWindows ? text.replaceAll("\n", "\r\n") : text;
});

describe("a stream that is split at its separators", () => {
  it("holds the documents, at the places, that parsing the whole of it finds", () => {
    let compared = 0;
    fc.assert(
      fc.property(streams, (text) => {
        const whole = parseAllDocuments(text, { schema: "failsafe", strict: true });
        const all = Array.isArray(whole) ? whole : [];
        fc.pre(all.every(({ errors }) => errors.length === 0));
        const parsed = parseYaml(sourceOf(text), "core");
        expect(parsed.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([]);
        const ours = parsed.flatMap(({ root }) => (root === undefined ? [] : [shapeOf(root)]));
        const theirs = all.map(({ contents }) => contents).filter((node) => node !== null && !isEmpty(node));
        expect(ours).toEqual(theirs.map((node, index) => libraryShape(node, ours[index])));
        for (const { range } of parsed) {
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeLessThanOrEqual(text.length);
        }
        compared += ours.length;
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === "" && (node.source ?? "") === "";
}
