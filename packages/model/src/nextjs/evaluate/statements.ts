/** The effects of statements, in order. */
import type {
  CatchClause,
  Directive,
  ExportNamedDeclaration,
  IfStatement,
  ReturnStatement,
  Statement,
  TryStatement,
} from "oxc-parser";
import { type Completion, eitherOf, type Leave, leaving, onward, orThrown, stopped } from "./completion.ts";
import { executeDeclaration } from "./declarations.ts";
import { executeModuleStatement, hoistImports } from "./exports.ts";
import { closure } from "./functions.ts";
import { executeLoop } from "./loops.ts";
import { noAssignments } from "./paths.ts";
import { destructure } from "./patterns.ts";
import type { Run } from "./run.ts";
import { Scope } from "./scope.ts";
import { executeSwitch } from "./switch.ts";
import { doubtOf, isTruthy } from "./truth.ts";
import { primitive, unknownValue } from "./value.ts";
import { declare } from "./variables.ts";

type Code = Directive | Statement;

export function execute(run: Run, statements: readonly Code[], scope: Scope): Completion {
  for (const statement of statements) hoist(run, statement, scope);
  const [first] = statements;
  if (first === undefined || run.budget.step(() => scope.locate(first)) !== undefined) return onward;
  return run.budget.nest(() => executeFrom(run, statements, 0, scope));
}

/** Imports and functions can be used before the statement that declares them. */
function hoist(run: Run, statement: Code, scope: Scope): void {
  if (statement.type === "ImportDeclaration") hoistImports(run, statement, scope);
  const isExport = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
  const declared = isExport ? statement.declaration : statement;
  if (declared?.type !== "FunctionDeclaration" || declared.id === null) return;
  scope.declare(declared.id.name, { value: closure(run, declared, scope), born: run.paths.now });
}

function executeFrom(run: Run, statements: readonly Code[], start: number, scope: Scope): Completion {
  const leaves = new Set<Leave>();
  for (let index = start; index < statements.length; index++) {
    const statement = statements[index];
    if (statement === undefined || run.budget.exceeded !== undefined) break;
    const done = orThrown(executeStatement(run, statement, scope), run.errors.take());
    for (const leave of done.leaves) leaves.add(leave);
    if (!done.falls) return { falls: false, leaves, doubt: done.doubt };
    if (done.leaves.size === 0) continue;
    // From here on everything happens only if the statement did not leave the block.
    const doubt = done.doubt ?? unknownValue(scope.locate(statement), "a statement may leave its block");
    const { result, assigned } = run.paths.explore(doubt, () => executeFrom(run, statements, index + 1, scope));
    run.paths.join([noAssignments, assigned], doubt);
    return { falls: result.falls, leaves: new Set([...leaves, ...result.leaves]), doubt };
  }
  return { falls: true, leaves, doubt: undefined };
}

function executeStatement(run: Run, node: Code, scope: Scope): Completion {
  switch (node.type) {
    case "ExpressionStatement":
      run.evaluate(node.expression, scope);
      return onward;
    case "VariableDeclaration":
      executeDeclaration(run, node, scope);
      return onward;
    case "ReturnStatement":
      return executeReturn(run, node, scope);
    case "IfStatement":
      return executeIf(run, node, scope);
    case "BlockStatement":
      return execute(run, node.body, new Scope(scope.module, scope));
    case "TryStatement":
      return executeTry(run, node, scope);
    case "ThrowStatement":
      run.evaluate(node.argument, scope);
      return run.errors.isCaught ? leaving("throw") : stopped;
    case "BreakStatement":
    case "ContinueStatement":
      if (node.label !== null) run.budget.giveUp(scope.locate(node), "a jump to a label is not followed");
      return leaving(node.type === "BreakStatement" ? "break" : "continue");
    case "SwitchStatement":
      return executeSwitch(run, node, scope);
    case "ForStatement":
    case "ForOfStatement":
    case "ForInStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      return executeLoop(run, node, scope);
    case "LabeledStatement":
      return executeStatement(run, node.body, scope);
    case "ExportNamedDeclaration":
      return executeExport(run, node, scope);
    case "WithStatement":
      run.budget.giveUp(scope.locate(node), "`with` is not followed");
      return onward;
    default:
      executeModuleStatement(run, node, scope);
      return onward;
  }
}

function executeReturn(run: Run, { argument, start, end }: ReturnStatement, scope: Scope): Completion {
  const at = scope.locate({ start, end });
  const value = argument === null ? primitive(at, undefined) : run.evaluate(argument, scope);
  scope.activation?.returned.push(value);
  return leaving("return");
}

function executeIf(run: Run, node: IfStatement, scope: Scope): Completion {
  const test = run.evaluate(node.test, scope);
  const truth = isTruthy(test);
  if (truth === true) return execute(run, [node.consequent], new Scope(scope.module, scope));
  if (truth === false) {
    return node.alternate === null ? onward : execute(run, [node.alternate], new Scope(scope.module, scope));
  }
  const doubt = doubtOf(test);
  const branches = [node.consequent, node.alternate].map((branch) =>
    run.paths.explore(doubt, () => (branch === null ? onward : execute(run, [branch], new Scope(scope.module, scope)))),
  );
  const continuing = branches.filter(({ result }) => result.falls);
  run.paths.join(
    continuing.map(({ assigned }) => assigned),
    doubt,
  );
  return eitherOf(
    branches.map(({ result }) => result),
    doubt,
  );
}

function executeTry(run: Run, { block, handler, finalizer }: TryStatement, scope: Scope): Completion {
  const body = (): Completion => execute(run, block.body, new Scope(scope.module, scope));
  const done = handler === null ? body() : executeCatch(run, handler, run.errors.whileCaught(body), scope);
  if (finalizer === null) return done;
  const last = execute(run, finalizer.body, new Scope(scope.module, scope));
  return last.falls && last.leaves.size === 0 ? done : last;
}

/** After a block that always ends with an error the handler runs for certain, after any other it may. */
function executeCatch(run: Run, handler: CatchClause, tried: Completion, scope: Scope): Completion {
  const doubt = unknownValue(scope.locate(handler), "whether an error is caught is only known at run time");
  const body = (): Completion => {
    const inner = new Scope(scope.module, scope);
    if (handler.param !== null) destructure(run, handler.param, doubt, inner, declare(run, inner, "let"));
    return execute(run, handler.body.body, inner);
  };
  const leaves = new Set([...tried.leaves].filter((leave) => leave !== "throw"));
  if (!tried.falls && leaves.size === 0) return body();
  const { result, assigned } = run.paths.explore(doubt, body);
  run.paths.join(result.falls ? [noAssignments, assigned] : [], doubt);
  return eitherOf([{ ...tried, leaves }, result], doubt);
}

function executeExport(run: Run, node: ExportNamedDeclaration, scope: Scope): Completion {
  if (node.declaration?.type === "VariableDeclaration") executeDeclaration(run, node.declaration, scope);
  executeModuleStatement(run, node, scope);
  return onward;
}
