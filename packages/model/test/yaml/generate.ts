/** Random YAML texts of mixed styles, for properties. */
import fc from "fast-check";

interface Style {
  readonly step: number;
  readonly listStep: number;
}

type Tree =
  | { readonly kind: "scalar"; readonly text: string }
  | { readonly kind: "block"; readonly header: string; readonly lines: readonly string[]; readonly blanks: number }
  | { readonly kind: "flowMap"; readonly entries: readonly (readonly [string, Tree])[]; readonly shape: number }
  | { readonly kind: "flowSeq"; readonly items: readonly Tree[]; readonly shape: number }
  | { readonly kind: "map"; readonly entries: readonly Line[] }
  | { readonly kind: "seq"; readonly items: readonly Line[] };

interface Line {
  readonly key: string;
  readonly value: Tree;
  readonly comment: boolean;
  readonly above: boolean;
  readonly blank: boolean;
}

const KEYS = ["a", "b", "c", '"d e"', "'f'", "g-h", "i.j/k"];
const SCALARS = [
  "",
  "~",
  "1",
  "true",
  "plain words",
  "'single ''quoted'' # not'",
  '"double \\"quoted\\", {x}"',
  "a/b:c",
  "x#y",
];

const key = fc.constantFrom(...KEYS);
const scalar = fc.constantFrom(...SCALARS).map((text): Tree => ({ kind: "scalar", text }));
const flowScalar = fc.constantFrom(...SCALARS.slice(1)).map((text): Tree => ({ kind: "scalar", text }));
const unique = { selector: ([name]: readonly [string, Tree]) => name, maxLength: 3 };

const { flow } = fc.letrec<{ flow: Tree }>((tie) => ({
  flow: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    flowScalar,
    fc.record({
      kind: fc.constant("flowMap" as const),
      entries: fc.uniqueArray(fc.tuple(key, tie("flow")), unique),
      shape: fc.nat(3),
    }),
    fc.record({
      kind: fc.constant("flowSeq" as const),
      items: fc.array(tie("flow"), { maxLength: 3 }),
      shape: fc.nat(3),
    }),
  ),
}));

const blockScalar = fc.record({
  kind: fc.constant("block" as const),
  header: fc.constantFrom("|", "|-", "|+", ">", ">-", "| # note"),
  lines: fc
    .array(fc.constantFrom("text", "  more", "", "# no comment", "key: x"), { maxLength: 3 })
    .map((lines) => ["first", ...lines]),
  blanks: fc.nat(2),
});

const lineOf = (value: fc.Arbitrary<Tree>) =>
  fc.record({ key, value, comment: fc.boolean(), above: fc.boolean(), blank: fc.boolean() });

const { block } = fc.letrec<{ block: Tree; map: Tree }>((tie) => ({
  map: fc.record({
    kind: fc.constant("map" as const),
    entries: fc.uniqueArray(lineOf(tie("block")), { selector: (line) => line.key, minLength: 1, maxLength: 4 }),
  }),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    flow,
    blockScalar,
    tie("map"),
    fc.record({
      kind: fc.constant("seq" as const),
      items: fc.array(lineOf(tie("block")), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

function flowText(tree: Tree, indent: string): string {
  if (tree.kind === "scalar") return tree.text;
  if (tree.kind !== "flowMap" && tree.kind !== "flowSeq") throw new Error("Not a flow value.");
  const inner = `${indent}  `;
  const items =
    tree.kind === "flowMap"
      ? tree.entries.map(([name, value]) => `${name}: ${flowText(value, inner)}`)
      : tree.items.map((item) => flowText(item, inner));
  const [open, close] = tree.kind === "flowMap" ? "{}" : "[]";
  if (items.length === 0) return `${open}${close}`;
  if (tree.shape === 0) return `${open}${items.join(", ")}${close}`;
  if (tree.shape === 1) return `${open} ${items.join(" , ")}, ${close}`;
  if (tree.shape === 2) return `${open}\n${inner}${items.join(`, # c, "\n${inner}`)} # d\n${indent}${close}`;
  return `${open}\n${inner}${items.join(`,\n${inner}`)},\n${indent}${close}`;
}

/** What follows a key's colon or a dash, line breaks included. */
function render(tree: Tree, column: number, dashed: boolean, style: Style, comment: string): string {
  const indent = " ".repeat(column + style.step);
  switch (tree.kind) {
    case "scalar":
      return ` ${tree.text}${comment}`;
    case "flowMap":
    case "flowSeq":
      return ` ${flowText(tree, indent)}${comment}`;
    case "block": {
      const body = tree.lines.map((line) => (line === "" ? "" : `${indent}${line}`));
      return ` ${tree.header}\n${body.join("\n")}${"\n".repeat(tree.blanks)}`;
    }
    case "map": {
      if (dashed) return ` ${lines(tree.entries, column + 2, style, false).trimStart()}`;
      return `${comment}\n${lines(tree.entries, column + style.step, style, false)}`;
    }
    case "seq": {
      if (dashed) return ` ${lines(tree.items, column + 2, style, true).trimStart()}`;
      return `${comment}\n${lines(tree.items, column + style.listStep, style, true)}`;
    }
  }
}

function lines(entries: readonly Line[], column: number, style: Style, isSeq: boolean): string {
  const indent = " ".repeat(column);
  const rendered = entries.map(({ key: name, value, comment, above, blank }, index) => {
    const lead = `${blank && index > 0 ? "\n" : ""}${above && index > 0 ? `${indent}# above\n` : ""}`;
    return `${lead}${indent}${isSeq ? "-" : `${name}:`}${render(value, column, isSeq, style, comment ? " # note: {" : "")}`;
  });
  return rendered.join("\n");
}

/** A block map's text with its parts in many styles, with either line break, with and without a last one. */
export const yamlText = fc
  .record({
    entries: fc.uniqueArray(lineOf(block), { selector: (line) => line.key, minLength: 1, maxLength: 4 }),
    style: fc.record({ step: fc.constantFrom(2, 4), listStep: fc.constantFrom(0, 2) }),
    crlf: fc.boolean(),
    lastBreak: fc.boolean(),
  })
  .map(({ entries, style, crlf, lastBreak }) => {
    const text = `${lines(entries, 0, style, false)}${lastBreak ? "\n" : ""}`;
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  });
