/** Variables and the targets of assignments. */
import type {
  AssignmentExpression,
  AssignmentOperator,
  BinaryOperator,
  BindingIdentifier,
  MemberExpression,
  SimpleAssignmentTarget,
  UpdateExpression,
  VariableDeclarationKind,
} from "oxc-parser";
import { oneOf, valuesOf } from "./alternatives.ts";
import { add } from "./lists/changing.ts";
import { binary, logical } from "./operators.ts";
import type { Binding } from "./paths.ts";
import { destructure, type Put } from "./patterns.ts";
import { overwrite, setProperty } from "./properties.ts";
import { argumentsOf, type Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import { keyOf } from "./text.ts";
import {
  type ListValue,
  type ObjectValue,
  type Property,
  primitive,
  type UnknownValue,
  unknownValue,
  type Value,
} from "./value.ts";

/** Declares the names of a pattern; `var` belongs to the function, and declaring it again assigns. */
export function declare(run: Run, scope: Scope, kind: VariableDeclarationKind): Put {
  const owner = kind === "var" ? scope.body() : scope;
  return (target, value) => {
    if (target.type !== "Identifier") return;
    const old = kind === "var" ? owner.find(target.name) : undefined;
    if (old !== undefined) run.paths.assign(old, value);
    else owner.declare(target.name, { value, born: run.paths.now });
  };
}

/** Reads a variable, an import when it is first used. */
export function readVariable(run: Run, name: string, scope: Scope, span: { start: number; end: number }): Value {
  const binding = scope.find(name);
  if (binding === undefined) {
    return run.globals.get(run, name) ?? unknownValue(scope.locate(span), `\`${name}\` is not declared in this file`);
  }
  const { load } = binding;
  if (load !== undefined) {
    binding.load = undefined;
    binding.value = load();
  }
  return binding.value;
}

function orOld(run: Run, { value: old }: Binding, value: Value): Value {
  const { pending } = run.errors;
  return pending === undefined ? value : oneOf([old, value], pending);
}

/** Gives a value to a variable or a property. */
export function assign(run: Run, target: BindingIdentifier | SimpleAssignmentTarget, value: Value, scope: Scope): void {
  switch (target.type) {
    case "Identifier": {
      const binding = scope.find(target.name);
      if (binding !== undefined) run.paths.assign(binding, orOld(run, binding, value));
      return;
    }
    case "MemberExpression":
      assignMember(run, target, value, scope);
      return;
    default:
      if (target.expression.type === "Identifier" || target.expression.type === "MemberExpression") {
        assign(run, target.expression, value, scope);
      }
  }
}

/** A property that may be set. */
type Change = Property & { readonly doubt: UnknownValue };

function assignMember(run: Run, target: MemberExpression, value: Value, scope: Scope): void {
  const owners = valuesOf(run.evaluate(target.object, scope));
  const name = target.computed ? keyOf(run.evaluate(target.property, scope)) : target.property.name;
  const key = scope.locate(target.property);
  const [owner] = owners;
  if (owners.length === 1 && owner?.type === "object" && name !== undefined) {
    setProperty(run, owner, name, { key, value, doubt: undefined });
    return;
  }
  const doubt = unknownValue(key, "a property is set whose owner or name is only known at run time");
  for (const changed of owners) {
    if (changed.type === "list") changeList(run, changed, name, { key, value, doubt });
    else if (changed.type === "object") changeObject(run, changed, name, { key, value, doubt });
  }
}

function changeObject(run: Run, object: ObjectValue, name: string | undefined, change: Change): void {
  if (name === undefined) overwrite(object, change.doubt);
  else setProperty(run, object, name, change);
}

function changeList(run: Run, list: ListValue, name: string | undefined, change: Change): void {
  if (name !== undefined && Number(name) === list.items.length && list.open === undefined) {
    add(run, list, argumentsOf(run, change.key, [change.value]), change.key, false);
    return;
  }
  for (const [index, item] of list.items.entries()) list.items[index] = { ...item, doubt: item.doubt ?? change.doubt };
  list.open ??= change.doubt;
}

const logicalOperators: Readonly<Record<string, "&&" | "||" | "??">> = { "&&=": "&&", "||=": "||", "??=": "??" };

const binaryOperators: Readonly<Partial<Record<AssignmentOperator, BinaryOperator>>> = {
  "+=": "+",
  "-=": "-",
  "*=": "*",
  "/=": "/",
  "%=": "%",
  "**=": "**",
};

export function evaluateAssignment(run: Run, node: AssignmentExpression, scope: Scope): Value {
  const { left, operator, right } = node;
  const put: Put = (target, value) => assign(run, target, value, scope);
  if (left.type === "ObjectPattern" || left.type === "ArrayPattern" || operator === "=") {
    const value = run.evaluate(right, scope);
    destructure(run, left, value, scope, put);
    return value;
  }
  const old = run.evaluate(left, scope);
  const whether = logicalOperators[operator];
  const how = binaryOperators[operator];
  const at = scope.locate(node);
  const value =
    whether !== undefined
      ? logical(run, whether, old, () => run.evaluate(right, scope))
      : how !== undefined
        ? binary(how, old, run.evaluate(right, scope), at)
        : unknownValue(at, `the operator \`${operator}\` is not followed`);
  put(left, value);
  return value;
}

export function evaluateUpdate(run: Run, node: UpdateExpression, scope: Scope): Value {
  const at = scope.locate(node);
  const old = run.evaluate(node.argument, scope);
  const value = binary(node.operator === "++" ? "+" : "-", old, primitive(at, 1), at);
  assign(run, node.argument, value, scope);
  return node.prefix ? value : old;
}
