/**
 * Which headers a middleware gives to every response of its own: those that statements of its function set, none of
 * which stands under a condition, on the variable that the function always ends with.
 */
import type { ArrowFunctionExpression, Function as FunctionNode, Node } from "oxc-parser";
import { childrenOf } from "./syntax-tree.ts";

/** Next.js calls one of these, or the default export. */
const names: ReadonlySet<string> = new Set(["middleware", "proxy"]);

type Code = ArrowFunctionExpression | FunctionNode;

/** Calls like `response.headers.set(…)`; none where the function is not found. */
export function sureCalls(body: readonly Node[]): ReadonlySet<Node> {
  const functions = body.flatMap((statement) => functionIn(statement) ?? []);
  const [only, ...others] = functions;
  const code = only?.body;
  if (code?.type !== "BlockStatement" || others.length > 0) return new Set();
  return callsOn(code.body);
}

function functionIn(statement: Node): Code | undefined {
  const isExport = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
  const declared = isExport ? statement.declaration : statement;
  if (declared === null) return undefined;
  if (statement.type === "ExportDefaultDeclaration" && isCode(declared)) return declared;
  if (declared.type === "FunctionDeclaration") return names.has(declared.id?.name ?? "") ? declared : undefined;
  if (declared.type !== "VariableDeclaration") return undefined;
  for (const { id, init } of declared.declarations) {
    if (id.type === "Identifier" && names.has(id.name) && init !== null && isCode(init)) return init;
  }
  return undefined;
}

function isCode(node: Node): node is Code {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

function callsOn(statements: readonly Node[]): ReadonlySet<Node> {
  const calls = new Map<string, Set<Node>>();
  let mayHaveLeft = false;
  for (const statement of statements) {
    if (statement.type === "ReturnStatement") {
      const { argument } = statement;
      return (argument?.type === "Identifier" ? calls.get(argument.name) : undefined) ?? new Set();
    }
    const call = settingCall(statement);
    if (call !== undefined && !mayHaveLeft) {
      const known = calls.get(call.variable);
      if (known === undefined) calls.set(call.variable, new Set([call.node]));
      else known.add(call.node);
      continue;
    }
    const { returned, changed } = effectsOf(statement);
    for (const name of changed) calls.delete(name);
    for (const name of returned) {
      mayHaveLeft = true;
      for (const variable of calls.keys()) if (variable !== name) calls.delete(variable);
    }
  }
  return new Set();
}

/** `response.headers.set(…)` as a statement. */
function settingCall(statement: Node): { readonly variable: string; readonly node: Node } | undefined {
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return undefined;
  const { callee } = statement.expression;
  if (callee.type !== "MemberExpression" || callee.object.type !== "MemberExpression") return undefined;
  if (callee.property.type !== "Identifier" || callee.property.name !== "set") return undefined;
  const { object, property } = callee.object;
  if (object.type !== "Identifier" || property.type !== "Identifier" || property.name !== "headers") return undefined;
  return { variable: object.name, node: statement.expression };
}

interface Effects {
  /** Names of variables that it may return; empty for anything else. */
  readonly returned: readonly string[];
  /** Variables that get another value, or whose headers may lose one. */
  readonly changed: readonly string[];
}

/** What a statement may do, whatever conditions stand in it. Functions in it are other functions. */
function effectsOf(statement: Node): Effects {
  const returned: string[] = [];
  const changed: string[] = [];
  const waiting: Node[] = [statement];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "ReturnStatement") returned.push(node.argument?.type === "Identifier" ? node.argument.name : "");
    if (node.type === "AssignmentExpression" && node.left.type === "Identifier") changed.push(node.left.name);
    if (node.type === "CallExpression") changed.push(...losing(node));
    for (const child of childrenOf(node)) if (!isCode(child)) waiting.push(child);
  }
  return { returned, changed };
}

/** The `x` of `x.headers.delete(…)`. */
function losing({ callee }: Extract<Node, { type: "CallExpression" }>): readonly string[] {
  if (callee.type !== "MemberExpression" || callee.object.type !== "MemberExpression") return [];
  const { object, property } = callee.object;
  const isDelete = callee.property.type === "Identifier" && callee.property.name === "delete";
  const isHeaders = property.type === "Identifier" && property.name === "headers";
  return isDelete && isHeaders && object.type === "Identifier" ? [object.name] : [];
}
