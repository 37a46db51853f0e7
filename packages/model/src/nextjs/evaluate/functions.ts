/** Functions of the user's file. Nothing is run: a call evaluates the body with what is known of the arguments. */
import type { ArrowFunctionExpression, Function as FunctionNode, ParamPattern } from "oxc-parser";
import { oneOf } from "./alternatives.ts";
import { destructure } from "./patterns.ts";
import { argument, newList, type Run } from "./run.ts";
import { type Activation, Scope } from "./scope.ts";
import { type FunctionValue, type ListValue, primitive, unknownValue, type Value } from "./value.ts";
import { declare } from "./variables.ts";

type Code = ArrowFunctionExpression | FunctionNode;

export function closure(run: Run, node: Code, scope: Scope): FunctionValue {
  const at = scope.locate(node);
  return {
    type: "function",
    at,
    call(args, callAt) {
      if (node.generator || node.body === null) return unknownValue(callAt, "a generator is not followed");
      return run.budget.call(callAt, () => callCode(run, node, args, scope));
    },
  };
}

function callCode(run: Run, node: Code, args: ListValue, outer: Scope): Value {
  const { body } = node;
  if (body === null) return unknownValue(args.at, "a function without a body is not followed");
  const activation: Activation = { returned: [] };
  const scope = new Scope(outer.module, outer, activation);
  for (const [index, parameter] of node.params.entries()) bindParameter(run, parameter, args, index, scope);
  if (body.type !== "BlockStatement") return run.evaluate(body, scope);
  const { falls, leaves, doubt } = run.execute(body.body, scope);
  const at = outer.locate(node);
  if (leaves.has("throw")) run.errors.note(doubt ?? unknownValue(at, "a function may end with an error"));
  if (falls) activation.returned.push(primitive(at, undefined));
  if (activation.returned.length === 0) return unknownValue(at, "a function always ends with an error");
  return oneOf(activation.returned, doubt ?? unknownValue(at, "a function returns one of several values"));
}

function bindParameter(run: Run, parameter: ParamPattern, args: ListValue, index: number, scope: Scope): void {
  if (parameter.type === "TSParameterProperty") return;
  const declareName = declare(run, scope, "let");
  if (parameter.type === "RestElement") {
    const others = newList(run, args.at, args.items.slice(index), args.open);
    destructure(run, parameter.argument, others, scope, declareName);
    return;
  }
  destructure(run, parameter, argument(args, index), scope, declareName);
}
