/** The value of an expression. */
import type { Expression, MemberExpression } from "oxc-parser";
import { memberOf } from "./access.ts";
import { evaluateCall, evaluateImport, evaluateNew, isOptional } from "./calls.ts";
import { closure } from "./functions.ts";
import { evaluateArray, evaluateLiteral, evaluateObject, evaluateTemplate } from "./literals.ts";
import { evaluateBinary, evaluateConditional, evaluateLogical, evaluateUnary } from "./operators.ts";
import type { Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import { isNullish } from "./truth.ts";
import { primitive, unknownValue, type Value } from "./value.ts";
import { evaluateAssignment, evaluateUpdate, readVariable } from "./variables.ts";

export function evaluate(run: Run, node: Expression, scope: Scope): Value {
  const refusal = run.budget.step(() => scope.locate(node));
  return refusal ?? run.budget.nest(() => evaluateNode(run, node, scope));
}

function evaluateNode(run: Run, node: Expression, scope: Scope): Value {
  switch (node.type) {
    case "Literal":
      return evaluateLiteral(node, scope);
    case "TemplateLiteral":
      return evaluateTemplate(run, node, scope);
    case "Identifier":
      return readVariable(run, node.name, scope, node);
    case "ArrayExpression":
      return evaluateArray(run, node, scope);
    case "ObjectExpression":
      return evaluateObject(run, node, scope);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "FunctionDeclaration":
      return closure(run, node, scope);
    case "CallExpression":
      return evaluateCall(run, node, scope);
    case "NewExpression":
      return evaluateNew(run, node, scope);
    case "MemberExpression":
      return evaluateMember(run, node, scope);
    case "ConditionalExpression":
      return evaluateConditional(run, node, scope);
    case "LogicalExpression":
      return evaluateLogical(run, node, scope);
    case "BinaryExpression":
      return evaluateBinary(run, node, scope);
    case "UnaryExpression":
      return evaluateUnary(run, node, scope);
    case "AssignmentExpression":
      return evaluateAssignment(run, node, scope);
    case "UpdateExpression":
      return evaluateUpdate(run, node, scope);
    case "AwaitExpression":
      return run.evaluate(node.argument, scope);
    case "ImportExpression":
      return evaluateImport(run, node, scope);
    case "SequenceExpression":
      return node.expressions.map((expression) => run.evaluate(expression, scope)).at(-1) ?? notFollowed(node, scope);
    case "ChainExpression":
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
    case "TSInstantiationExpression":
      return run.evaluate(node.expression, scope);
    default:
      return notFollowed(node, scope);
  }
}

/** What a syntax is called in a sentence, where its node's name is no such thing. */
const syntaxNames: Readonly<Record<string, string>> = {
  ClassDeclaration: "a class",
  ClassExpression: "a class",
  MetaProperty: "`import.meta`",
  Super: "`super`",
  TaggedTemplateExpression: "a tagged template",
  ThisExpression: "`this`",
  YieldExpression: "`yield`",
};

function notFollowed(node: Expression, scope: Scope): Value {
  return unknownValue(scope.locate(node), `${syntaxNames[node.type] ?? "this syntax"} is not followed`);
}

function evaluateMember(run: Run, node: MemberExpression, scope: Scope): Value {
  const at = scope.locate(node);
  const object = run.evaluate(node.object, scope);
  if (isNullish(object) === true && isOptional(node)) return primitive(at, undefined);
  if (node.property.type === "PrivateIdentifier") return unknownValue(at, "a class is not followed");
  const key = node.computed ? run.evaluate(node.property, scope) : primitive(at, node.property.name);
  return memberOf(run, object, key, at);
}
