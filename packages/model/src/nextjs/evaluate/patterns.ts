/** Destructuring: giving the parts of a value to the targets of a pattern. */
import type {
  ArrayAssignmentTarget,
  ArrayPattern,
  AssignmentPattern,
  AssignmentTarget,
  AssignmentTargetWithDefault,
  BindingIdentifier,
  BindingPattern,
  ObjectAssignmentTarget,
  ObjectPattern,
  SimpleAssignmentTarget,
} from "oxc-parser";
import { memberOf } from "./access.ts";
import { itemsOf, mapValue, oneOf } from "./alternatives.ts";
import { evaluateKey } from "./literals.ts";
import { overwrite, spreadInto } from "./properties.ts";
import { newList, newObject, type Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import { keyOf } from "./text.ts";
import { doubtOf, isUndefined } from "./truth.ts";
import { primitive, type Value } from "./value.ts";

export type Pattern = BindingPattern | AssignmentTarget | AssignmentTargetWithDefault;

/** Receives each simple target with its value. */
export type Put = (target: BindingIdentifier | SimpleAssignmentTarget, value: Value) => void;

export function destructure(run: Run, pattern: Pattern, value: Value, scope: Scope, put: Put): void {
  switch (pattern.type) {
    case "ObjectPattern":
      destructureObject(run, pattern, value, scope, put);
      return;
    case "ArrayPattern":
      destructureList(run, pattern, value, scope, put);
      return;
    case "AssignmentPattern":
      destructure(run, pattern.left, orDefault(run, pattern, value, scope), scope, put);
      return;
    default:
      put(pattern, value);
  }
}

function orDefault(
  run: Run,
  { right }: AssignmentPattern | AssignmentTargetWithDefault,
  value: Value,
  scope: Scope,
): Value {
  const isMissing = isUndefined(value);
  if (isMissing === false) return value;
  const byDefault = run.evaluate(right, scope);
  if (isMissing === true) return byDefault;
  const given = mapValue(value, (choice) => (isUndefined(choice) === true ? byDefault : choice));
  return oneOf([given, byDefault], doubtOf(value));
}

function destructureObject(
  run: Run,
  pattern: ObjectPattern | ObjectAssignmentTarget,
  value: Value,
  scope: Scope,
  put: Put,
): void {
  const taken: Value[] = [];
  for (const property of pattern.properties) {
    if (property.type === "RestElement") {
      destructure(run, property.argument, rest(run, value, taken, scope, pattern), scope, put);
      continue;
    }
    const key = evaluateKey(run, property, scope);
    taken.push(key);
    destructure(run, property.value, memberOf(run, value, key, scope.locate(property.key)), scope, put);
  }
}

/** What is left of an object when some of its properties have been taken. */
function rest(
  run: Run,
  value: Value,
  taken: readonly Value[],
  scope: Scope,
  pattern: { start: number; end: number },
): Value {
  const others = newObject(run, scope.locate(pattern));
  spreadInto(run, others, value);
  for (const key of taken) {
    const name = keyOf(key);
    if (name === undefined) overwrite(others, doubtOf(key));
    else others.properties.delete(name);
  }
  return others;
}

function destructureList(
  run: Run,
  pattern: ArrayPattern | ArrayAssignmentTarget,
  value: Value,
  scope: Scope,
  put: Put,
): void {
  const at = scope.locate(pattern);
  for (const [index, element] of pattern.elements.entries()) {
    if (element === null) continue;
    if (element.type === "RestElement") {
      const { items, open } = itemsOf(value);
      destructure(run, element.argument, newList(run, at, items.slice(index), open), scope, put);
      continue;
    }
    destructure(run, element, memberOf(run, value, primitive(at, index), at), scope, put);
  }
}
