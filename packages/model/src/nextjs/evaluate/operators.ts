/** Operators. Where an operand is unknown, so is the result, unless the other one decides. */
import type {
  BinaryExpression,
  BinaryOperator,
  ConditionalExpression,
  Expression,
  LogicalExpression,
  PrivateInExpression,
  UnaryExpression,
} from "oxc-parser";
import type { Located } from "../../source.ts";
import { not } from "../../ternary.ts";
import { mapValue, oneOf, valuesOf } from "./alternatives.ts";
import { overwrite, removeProperty } from "./properties.ts";
import type { Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import { keyOf, partsOf } from "./text.ts";
import { doubtOf, isEqual, isNullish, isTruthy } from "./truth.ts";
import { originsOf, type Primitive, primitive, textValue, unknownValue, type Value } from "./value.ts";

/** Evaluates one of two branches, or both when the condition is not decided. */
function choose(run: Run, condition: Value, truth: boolean | undefined, yes: () => Value, no: () => Value): Value {
  if (truth !== undefined) return truth ? yes() : no();
  const doubt = doubtOf(condition);
  const whenTrue = run.paths.explore(doubt, yes);
  const whenFalse = run.paths.explore(doubt, no);
  run.paths.join([whenTrue.assigned, whenFalse.assigned], doubt);
  return oneOf([whenTrue.result, whenFalse.result], doubt);
}

export function evaluateConditional(run: Run, node: ConditionalExpression, scope: Scope): Value {
  const test = run.evaluate(node.test, scope);
  const yes = (): Value => run.evaluate(node.consequent, scope);
  const no = (): Value => run.evaluate(node.alternate, scope);
  return choose(run, test, isTruthy(test), yes, no);
}

export function evaluateLogical(run: Run, node: LogicalExpression, scope: Scope): Value {
  return logical(run, node.operator, run.evaluate(node.left, scope), () => run.evaluate(node.right, scope));
}

/** `left && right` and its kin; `right` is evaluated when needed. */
export function logical(run: Run, operator: "&&" | "||" | "??", left: Value, right: () => Value): Value {
  if (operator === "&&") return choose(run, left, isTruthy(left), right, () => falsyOf(left));
  if (operator === "||") return choose(run, left, isTruthy(left), () => truthyOf(left), right);
  return choose(run, left, isNullish(left), right, () => left);
}

/**
 * What `value && …` gives when it ends there. Of an unknown value that is falsy, all that matters is that spreading it
 * gives nothing, as with `false`.
 */
function falsyOf(value: Value): Value {
  const falsy = valuesOf(value).filter((choice) => isTruthy(choice) !== true);
  const results = falsy.map((choice) => (choice.type === "primitive" ? choice : primitive(choice.at, false)));
  return oneOf(results, doubtOf(value));
}

/** What `value || …` gives when it ends there. */
function truthyOf(value: Value): Value {
  const truthy = valuesOf(value).filter((choice) => isTruthy(choice) !== false);
  return oneOf(truthy, doubtOf(value));
}

export function evaluateBinary(run: Run, node: BinaryExpression | PrivateInExpression, scope: Scope): Value {
  if (node.left.type === "PrivateIdentifier") return unknownValue(scope.locate(node), "a class is not followed");
  // A long chain of concatenations nests to the left: it is walked, not recursed into.
  const rest: { operator: BinaryOperator; right: Expression; at: Located }[] = [];
  let first: Expression = node.left;
  rest.unshift({ operator: node.operator, right: node.right, at: scope.locate(node) });
  while (first.type === "BinaryExpression" && first.left.type !== "PrivateIdentifier") {
    rest.unshift({ operator: first.operator, right: first.right, at: scope.locate(first) });
    first = first.left;
  }
  let left = run.evaluate(first, scope);
  for (const { operator, right, at } of rest) left = binary(operator, left, run.evaluate(right, scope), at);
  return left;
}

export function binary(operator: BinaryOperator, left: Value, right: Value, at: Located): Value {
  switch (operator) {
    case "+":
      return mapValue(left, (one) => mapValue(right, (other) => plus(one, other, at)));
    case "===":
    case "==":
      return truthValue(isEqual(left, right, operator === "=="), [left, right], at);
    case "!==":
    case "!=":
      return truthValue(not(isEqual(left, right, operator === "!=")), [left, right], at);
    case "in":
      return contains(right, left, at);
    default:
      return mapValue(left, (one) => mapValue(right, (other) => compute(operator, one, other, at)));
  }
}

function truthValue(truth: boolean | undefined, operands: readonly Value[], at: Located): Value {
  if (truth !== undefined) return primitive(at, truth);
  const undecided = operands.find((operand) => operand.type !== "primitive") ?? primitive(at, undefined);
  return doubtOf(undecided);
}

function plus(left: Value, right: Value, at: Located): Value {
  if (left.type === "primitive" && right.type === "primitive") {
    const { value: one } = left;
    const { value: other } = right;
    if (typeof one === "number" && typeof other === "number") return primitive(at, one + other);
  }
  const isText = [left, right].some((side) => side.type === "template" || typeof textOf(side) === "string");
  if (!isText) return doubtOf(left.type === "primitive" ? right : left);
  return textValue(at, [...partsOf(left), ...partsOf(right)], originsOf([left, right]));
}

function textOf(value: Value): Primitive {
  return value.type === "primitive" ? value.value : undefined;
}

function compute(operator: BinaryOperator, left: Value, right: Value, at: Located): Value {
  if (left.type !== "primitive") return doubtOf(left);
  if (right.type !== "primitive") return doubtOf(right);
  const one = left.value;
  const other = right.value;
  const isText = typeof one === "string" && typeof other === "string";
  if (!isText && (typeof one !== "number" || typeof other !== "number")) {
    return unknownValue(at, `the operator \`${operator}\` is not followed for these operands`);
  }
  if (operator === "<") return primitive(at, one < other);
  if (operator === ">") return primitive(at, one > other);
  if (operator === "<=") return primitive(at, one <= other);
  if (operator === ">=") return primitive(at, one >= other);
  if (isText) return unknownValue(at, `the operator \`${operator}\` is not followed for texts`);
  return arithmetic(operator, Number(one), Number(other), at);
}

function arithmetic(operator: BinaryOperator, one: number, other: number, at: Located): Value {
  if (operator === "-") return primitive(at, one - other);
  if (operator === "*") return primitive(at, one * other);
  if (operator === "/") return primitive(at, one / other);
  if (operator === "%") return primitive(at, one % other);
  if (operator === "**") return primitive(at, one ** other);
  return unknownValue(at, `the operator \`${operator}\` is not followed`);
}

function contains(object: Value, key: Value, at: Located): Value {
  const name = keyOf(key);
  if (object.type !== "object" || name === undefined) return doubtOf(object.type === "object" ? key : object);
  const property = object.properties.get(name);
  if (property === undefined) return object.open ?? primitive(at, false);
  return property.doubt ?? primitive(at, true);
}

const typeNames = { list: "object", object: "object", pattern: "object", function: "function", template: "string" };

export function evaluateUnary(run: Run, node: UnaryExpression, scope: Scope): Value {
  const at = scope.locate(node);
  if (node.operator === "delete") return evaluateDelete(run, node, scope);
  const operand = run.evaluate(node.argument, scope);
  return mapValue(operand, (value) => unary(node.operator, value, at));
}

function unary(operator: UnaryExpression["operator"], value: Value, at: Located): Value {
  if (operator === "void") return primitive(at, undefined);
  if (operator === "!") {
    const truth = isTruthy(value);
    return truth === undefined ? doubtOf(value) : primitive(at, !truth);
  }
  if (value.type === "unknown" || value.type === "alternatives") return doubtOf(value);
  if (operator === "typeof") {
    if (value.type !== "primitive") return primitive(at, typeNames[value.type]);
    return primitive(at, value.value === null ? "object" : typeof value.value);
  }
  const operand = value.type === "primitive" && typeof value.value !== "bigint" ? Number(value.value) : undefined;
  if (operand === undefined) return doubtOf(value);
  return primitive(at, operator === "-" ? -operand : operator === "+" ? operand : ~operand);
}

function evaluateDelete(run: Run, { argument }: UnaryExpression, scope: Scope): Value {
  const at = scope.locate(argument);
  if (argument.type !== "MemberExpression") return primitive(at, true);
  const name = argument.computed ? keyOf(run.evaluate(argument.property, scope)) : argument.property.name;
  for (const object of valuesOf(run.evaluate(argument.object, scope))) {
    if (object.type !== "object") continue;
    if (name === undefined) overwrite(object, unknownValue(at, "the name of a property is only known at run time"));
    else removeProperty(run, object, name);
  }
  return primitive(at, true);
}
