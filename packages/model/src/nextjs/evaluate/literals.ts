/** Literals, templates, arrays and objects. */
import type {
  ArrayExpression,
  BigIntLiteral,
  BooleanLiteral,
  NullLiteral,
  NumericLiteral,
  ObjectExpression,
  ObjectProperty,
  RegExpLiteral,
  StringLiteral,
  TemplateLiteral,
} from "oxc-parser";
import type { Located } from "../../source.ts";
import { itemsOf } from "./alternatives.ts";
import { overwrite, setProperty, spreadInto } from "./properties.ts";
import { newList, newObject, type Run } from "./run.ts";
import type { Scope, Span } from "./scope.ts";
import { keyOf, partsOf } from "./text.ts";
import { doubtOf } from "./truth.ts";
import {
  type ListItem,
  type ObjectValue,
  originsOf,
  primitive,
  textValue,
  type UnknownValue,
  unknownValue,
  type Value,
} from "./value.ts";

type Literal = BooleanLiteral | BigIntLiteral | NullLiteral | NumericLiteral | RegExpLiteral | StringLiteral;

export function evaluateLiteral(node: Literal, scope: Scope): Value {
  const at = scope.locate(node);
  if ("regex" in node) return { type: "pattern", at, pattern: node.regex.pattern, flags: node.regex.flags };
  return primitive(at, node.value);
}

export function evaluateTemplate(run: Run, node: TemplateLiteral, scope: Scope): Value {
  const parts: (string | UnknownValue)[] = [];
  const inserted: Value[] = [];
  for (const [index, quasi] of node.quasis.entries()) {
    parts.push(quasi.value.cooked ?? quasi.value.raw);
    const expression = node.expressions[index];
    if (expression === undefined) continue;
    const value = run.evaluate(expression, scope);
    inserted.push(value);
    parts.push(...partsOf(value));
  }
  const at = scope.locate(node);
  return textValue(at, parts, inserted.length === 0 ? undefined : [at, ...originsOf(inserted)]);
}

export function evaluateArray(run: Run, node: ArrayExpression, scope: Scope): Value {
  const items: ListItem[] = [];
  let open: UnknownValue | undefined;
  for (const [index, element] of node.elements.entries()) {
    if (element === null) {
      items.push({ value: primitive(scope.locate(node), undefined), doubt: undefined });
    } else if (element.type === "SpreadElement") {
      const spread = itemsOf(run.evaluate(element.argument, scope));
      for (const item of spread.items) items.push(item);
      open ??= spread.open;
    } else if (element.type === "ObjectExpression") {
      const next = node.elements[index + 1]?.start ?? node.end - 1;
      const value = evaluateObject(run, element, scope, elementAt(scope, node.elements[index - 1], element, next));
      items.push({ value, doubt: undefined });
    } else {
      items.push({ value: run.evaluate(element, scope), doubt: undefined });
    }
  }
  return newList(run, scope.locate(node), items, open);
}

/** The element with the comma after it; a last one without a comma, with the comma before it. */
function elementAt(scope: Scope, previous: Span | null | undefined, element: Span, next: number): Located {
  const own = scope.locate(element);
  const after = commaIn(own.source.text, own.range[1], scope.locate({ start: next, end: next }).range[0]);
  if (after !== undefined) return { source: own.source, range: [own.range[0], after + 1] };
  if (previous === null || previous === undefined) return own;
  const before = commaIn(own.source.text, scope.locate(previous).range[1], own.range[0]);
  return before === undefined ? own : { source: own.source, range: [before, own.range[1]] };
}

const spaceOrComment = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;

/** The place of a comma between two elements, where only white space and comments stand beside it. */
function commaIn(text: string, from: number, to: number): number | undefined {
  let position = from;
  while (position < to) {
    if (text[position] === ",") return position;
    spaceOrComment.lastIndex = position;
    const skipped = spaceOrComment.exec(text)?.[0].length ?? 0;
    if (skipped === 0) return undefined;
    position += skipped;
  }
  return undefined;
}

export function evaluateObject(run: Run, node: ObjectExpression, scope: Scope, element?: Located): ObjectValue {
  const object = newObject(run, scope.locate(node), element);
  for (const property of node.properties) {
    if (property.type === "SpreadElement") spreadInto(run, object, run.evaluate(property.argument, scope));
    else evaluateProperty(run, object, property, scope);
  }
  return object;
}

function evaluateProperty(run: Run, object: ObjectValue, node: ObjectProperty, scope: Scope): void {
  const key = evaluateKey(run, node, scope);
  const name = keyOf(key);
  const at = scope.locate(node.key);
  const value =
    node.kind === "init" ? run.evaluate(node.value, scope) : unknownValue(at, "a getter or setter is not followed");
  if (name === undefined) overwrite(object, unknownValue(at, doubtOf(key).reason));
  else setProperty(run, object, name, { key: at, value, doubt: undefined });
}

type Key = Pick<ObjectProperty, "key" | "computed">;

/** The key of a property or of a destructuring pattern. */
export function evaluateKey(run: Run, { key, computed }: Key, scope: Scope): Value {
  const at = scope.locate(key);
  if (key.type === "PrivateIdentifier") return unknownValue(at, "a private name is not followed");
  if (!computed && key.type === "Identifier") return primitive(at, key.name);
  return run.evaluate(key, scope);
}
