import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendItem, removeEntry, replaceScalar, setValue, type YamlValue } from "../../src/yaml/edit.ts";
import type { YamlMap, YamlNode, YamlScalar, YamlSeq } from "../../src/yaml/index.ts";
import { yamlText } from "./generate.ts";
import { applyEdits, type Plain, plain, plainOf, rootMap } from "./helpers.ts";

type Path = readonly (string | number)[];

function* nodesOf(node: YamlNode, path: Path = []): Generator<[YamlNode, Path]> {
  yield [node, path];
  if (node.type === "map") for (const { key, value } of node.entries) yield* nodesOf(value, [...path, key.text]);
  if (node.type === "seq")
    for (const [index, { value }] of node.items.entries()) yield* nodesOf(value, [...path, index]);
}

/** The value with what stands at the path replaced. */
function withAt(value: Plain, path: Path, change: (old: Plain) => Plain): Plain {
  const [first, ...rest] = path;
  if (first === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === first ? withAt(item, rest, change) : item));
  if (typeof value !== "object" || value === null) throw new Error("Nothing at the path.");
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === first ? withAt(item, rest, change) : item]),
  );
}

function asMap(value: Plain): { readonly [key: string]: Plain } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("Not a map.");
  return value as { readonly [key: string]: Plain };
}

const words = fc.oneof(
  fc.constantFrom(
    "yes",
    "1.0",
    "a: b",
    "*x",
    "&x",
    "!x",
    "%x",
    "@x",
    "`x",
    "- x",
    "x #y",
    "",
    " ",
    "null",
    "1_000",
    "0o7",
    "x,y",
    "~",
  ),
  fc.string(),
  fc.string({ unit: "grapheme" }),
);
const scalars = fc.oneof(words, fc.integer(), fc.boolean());
const values: fc.Arbitrary<YamlValue> = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    scalars,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "n", "x y", "yes"), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const runs = { numRuns: 500 };

describe("edits of random texts", () => {
  it("the texts themselves parse", () => {
    fc.assert(
      fc.property(yamlText, (text) => void plainOf(text)),
      runs,
    );
  });

  it("setValue gives exactly the wanted tree", () => {
    let edited = 0;
    fc.assert(
      fc.property(
        yamlText,
        fc.nat(),
        fc.constantFrom("a", "b", "d e", "new", "yes"),
        values,
        (text, pick, key, value) => {
          const root = rootMap(text);
          const maps = [...nodesOf(root)].filter((pair): pair is [YamlMap, Path] => pair[0].type === "map");
          const [map, path] = maps[pick % maps.length] ?? [root, []];
          const edits = setValue(map, [key], value);
          if (edits === undefined) throw new Error("Nothing is shared in these texts, so everything can be set.");
          edited++;
          const wanted = withAt(plain(root), path, (old) => ({ ...asMap(old), [key]: value }));
          expect(plainOf(applyEdits(text, edits))).toStrictEqual(wanted);
        },
      ),
      runs,
    );
    expect(edited).toBeGreaterThan(400);
  });

  it("setValue creates the maps on the way", () => {
    fc.assert(
      fc.property(yamlText, fc.constantFrom("a", "b", "new"), scalars, (text, key, value) => {
        const root = rootMap(text);
        const old = asMap(plain(root))[key];
        const isMap = typeof old === "object" && old !== null && !Array.isArray(old);
        const isFree = old === undefined || old === null || isMap;
        const edits = setValue(root, [key, "inner", "deep"], value);
        const inner = isMap ? asMap(old)["inner"] : undefined;
        if (!isFree || inner !== undefined) return;
        if (edits === undefined) throw new Error("Nothing is in the way.");
        const wanted = { ...asMap(plain(root)), [key]: { ...(isMap ? asMap(old) : {}), inner: { deep: value } } };
        expect(plainOf(applyEdits(text, edits))).toStrictEqual(wanted);
      }),
      runs,
    );
  });

  it("removeEntry takes away one entry and nothing else", () => {
    let refused = 0;
    fc.assert(
      fc.property(yamlText, fc.nat(), fc.nat(), (text, pick, pickEntry) => {
        const root = rootMap(text);
        const maps = [...nodesOf(root)].filter(
          (pair): pair is [YamlMap, Path] => pair[0].type === "map" && pair[0].entries.length > 0,
        );
        const [map, path] = maps[pick % maps.length] ?? [root, []];
        const entry = map.entries[pickEntry % map.entries.length];
        if (entry === undefined) throw new Error("The map has entries.");
        const edits = removeEntry(map, entry.key.text);
        if (edits === undefined) {
          refused++;
          return;
        }
        const wanted = withAt(plain(root), path, (old) => {
          return Object.fromEntries(Object.entries(asMap(old)).filter(([key]) => key !== entry.key.text));
        });
        expect(plainOf(applyEdits(text, edits))).toStrictEqual(wanted);
      }),
      runs,
    );
    expect(refused).toBeLessThan(40);
  });

  it("appendItem adds one item at the end", () => {
    fc.assert(
      fc.property(yamlText, fc.nat(), values, (text, pick, value) => {
        const root = rootMap(text);
        const lists = [...nodesOf(root)].filter((pair): pair is [YamlSeq, Path] => pair[0].type === "seq");
        const picked = lists[pick % lists.length];
        if (picked === undefined) return;
        const edits = appendItem(picked[0], value);
        if (edits === undefined) throw new Error("Nothing is shared in these texts.");
        const wanted = withAt(plain(root), picked[1], (old) => [...(Array.isArray(old) ? old : []), value]);
        expect(plainOf(applyEdits(text, edits))).toStrictEqual(wanted);
      }),
      runs,
    );
  });

  it("replaceScalar changes one scalar, and strings stay strings in both dialects", () => {
    fc.assert(
      fc.property(yamlText, fc.nat(), scalars, (text, pick, value) => {
        const root = rootMap(text);
        const found = [...nodesOf(root)].filter((pair): pair is [YamlScalar, Path] => pair[0].type === "scalar");
        const picked = found[pick % found.length];
        if (picked === undefined) return;
        const edited = applyEdits(text, [replaceScalar(picked[0], value)]);
        const wanted = withAt(plain(root), picked[1], () => value);
        expect(plainOf(edited)).toStrictEqual(wanted);
        expect(plainOf(edited, "1.1")).toStrictEqual(withAt(plainOf(text, "1.1"), picked[1], () => value));
      }),
      runs,
    );
  });
});
