/** Calls. */
import type { Argument, CallExpression, Expression, ImportExpression, NewExpression } from "oxc-parser";
import type { Located } from "../../source.ts";
import { itemsOf, oneOf } from "./alternatives.ts";
import { newList, type Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import { isNullish } from "./truth.ts";
import {
  isString,
  type ListItem,
  type ListValue,
  primitive,
  type UnknownValue,
  unknownValue,
  type Value,
} from "./value.ts";
import { callUnknown } from "./wrappers.ts";

function evaluateArguments(run: Run, nodes: readonly Argument[], scope: Scope, at: Located): ListValue {
  const items: ListItem[] = [];
  let open: UnknownValue | undefined;
  for (const node of nodes) {
    if (node.type !== "SpreadElement") {
      items.push({ value: run.evaluate(node, scope), doubt: undefined });
      continue;
    }
    const spread = itemsOf(run.evaluate(node.argument, scope));
    for (const item of spread.items) items.push(item);
    open ??= spread.open;
  }
  return newList(run, at, items, open);
}

/** Does a `?.` to the left make the whole chain end with `undefined`? */
export function isOptional(node: Expression): boolean {
  if (node.type === "MemberExpression") return node.optional || isOptional(node.object);
  if (node.type === "CallExpression") return node.optional || isOptional(node.callee);
  return false;
}

export function evaluateCall(run: Run, node: CallExpression, scope: Scope): Value {
  const at = scope.locate(node);
  const callee = run.evaluate(node.callee, scope);
  if (isOptional(node) && isNullish(callee) === true) return primitive(at, undefined);
  return run.call(callee, evaluateArguments(run, node.arguments, scope, at), at);
}

export function call(run: Run, callee: Value, args: ListValue, at: Located): Value {
  if (callee.type === "function") return callee.call(args, at);
  if (callee.type !== "alternatives") return callUnknown(run, callee, args, at);
  const results: Value[] = [];
  const assigned = callee.values.map((choice) => {
    const way = run.paths.explore(callee.doubt, () => call(run, choice, args, at));
    results.push(way.result);
    return way.assigned;
  });
  run.paths.join(assigned, callee.doubt);
  return oneOf(results, callee.doubt);
}

export function evaluateNew(run: Run, node: NewExpression, scope: Scope): Value {
  const at = scope.locate(node);
  const args = evaluateArguments(run, node.arguments, scope, at);
  const name = node.callee.type === "Identifier" ? node.callee.name : "";
  const made = scope.find(name) === undefined ? run.globals.get(run, `new ${name}`) : undefined;
  if (made !== undefined) return run.call(made, args, at);
  return callUnknown(run, unknownValue(at, `an instance of \`${name || "a class"}\` is not followed`), args, at);
}

export function evaluateImport(run: Run, node: ImportExpression, scope: Scope): Value {
  const specifier = run.evaluate(node.source, scope);
  const at = scope.locate(node);
  if (!isString(specifier)) return unknownValue(at, "what is imported is only known at run time");
  return run.load(specifier.value, "*", scope.module, at);
}
