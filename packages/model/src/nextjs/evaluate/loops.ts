/** Loops over what the text shows are followed step by step; any other body is evaluated once, as a possibility. */
import type {
  DoWhileStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  ForStatementLeft,
  WhileStatement,
} from "oxc-parser";
import { type Items, itemsOf } from "./alternatives.ts";
import { type Completion, type Leave, onward, without } from "./completion.ts";
import { executeDeclaration } from "./declarations.ts";
import { noAssignments } from "./paths.ts";
import { destructure } from "./patterns.ts";
import type { Run } from "./run.ts";
import { Scope } from "./scope.ts";
import { doubtOf, isTruthy } from "./truth.ts";
import { primitive, type UnknownValue, unknownValue, type Value } from "./value.ts";
import { assign, declare } from "./variables.ts";

type Loop = ForStatement | ForOfStatement | ForInStatement | WhileStatement | DoWhileStatement;
type Condition = ForStatement | WhileStatement | DoWhileStatement;

export function executeLoop(run: Run, node: Loop, scope: Scope): Completion {
  if (node.type === "ForOfStatement") return overItems(run, node, itemsOf(run.evaluate(node.right, scope)), scope);
  if (node.type === "ForInStatement") return overItems(run, node, keysOf(run.evaluate(node.right, scope)), scope);
  return whileTrue(run, node, scope);
}

/** The property names of an object, as `for (… in …)` gives them. */
function keysOf(value: Value): Items {
  if (value.type !== "object") return { items: [], open: doubtOf(value) };
  const items = [...value.properties].map(([name, { key, doubt }]) => ({ value: primitive(key, name), doubt }));
  return { items, open: value.open };
}

/** What is known of a loop after some of its turns. */
interface Progress {
  readonly leaves: Set<Leave>;
  /** Why the next turn may not happen. */
  doubt: UnknownValue | undefined;
  ended: Completion | undefined;
}

/** Runs one turn, as a possibility when something before it may have ended the loop. */
function turn(run: Run, progress: Progress, reason: UnknownValue | undefined, body: () => Completion): void {
  const { result, assigned } =
    reason === undefined ? { result: body(), assigned: noAssignments } : run.paths.explore(reason, body);
  if (reason !== undefined) run.paths.join([noAssignments, assigned], reason);
  const { falls, leaves, doubt } = without(result, ["continue"]);
  addOuter(progress, leaves);
  if (!falls && reason === undefined) {
    progress.ended = { falls: leaves.has("break"), leaves: progress.leaves, doubt };
  } else if (leaves.size > 0) {
    progress.doubt ??= doubt ?? reason;
  }
}

function overItems(run: Run, node: ForOfStatement | ForInStatement, items: Items, scope: Scope): Completion {
  const progress: Progress = { leaves: new Set(), doubt: undefined, ended: undefined };
  const bodyFor = (value: Value) => (): Completion => {
    const inner = new Scope(scope.module, scope);
    bindTurn(run, node.left, value, inner);
    return run.execute([node.body], inner);
  };
  for (const { value, doubt } of [...items.items]) {
    if (run.budget.exceeded !== undefined) return onward;
    turn(run, progress, progress.doubt ?? doubt, bodyFor(value));
    if (progress.ended !== undefined) return progress.ended;
  }
  if (items.open !== undefined) repeatBody(run, progress, items.open, bodyFor(items.open));
  return { falls: true, leaves: progress.leaves, doubt: progress.doubt };
}

function bindTurn(run: Run, left: ForStatementLeft, value: Value, scope: Scope): void {
  if (left.type !== "VariableDeclaration") {
    destructure(run, left, value, scope, (target, part) => assign(run, target, part, scope));
    return;
  }
  for (const { id } of left.declarations) destructure(run, id, value, scope, declare(run, scope, left.kind));
}

function repeatBody(run: Run, progress: Progress, doubt: UnknownValue, body: () => Completion): void {
  addOuter(progress, run.paths.repeat(doubt, body).leaves);
  if (progress.leaves.size > 0) progress.doubt ??= doubt;
}

/** Ways out of more than the loop. */
function addOuter({ leaves }: Progress, found: ReadonlySet<Leave>): void {
  for (const leave of ["return", "throw"] as const) if (found.has(leave)) leaves.add(leave);
}

function whileTrue(run: Run, node: Condition, outer: Scope): Completion {
  const scope = new Scope(outer.module, outer);
  const progress: Progress = { leaves: new Set(), doubt: undefined, ended: undefined };
  if (node.type === "ForStatement" && node.init !== null) {
    if (node.init.type === "VariableDeclaration") executeDeclaration(run, node.init, scope);
    else run.evaluate(node.init, scope);
  }
  const body = (): Completion => {
    const done = run.execute([node.body], new Scope(scope.module, scope));
    if (node.type === "ForStatement" && node.update !== null) run.evaluate(node.update, scope);
    return done;
  };
  let isFirst = node.type === "DoWhileStatement";
  for (;;) {
    if (run.budget.step(() => scope.locate(node)) !== undefined) return onward;
    const test = node.test === null || isFirst ? undefined : run.evaluate(node.test, scope);
    const truth = test === undefined ? true : isTruthy(test);
    if (truth === false) break;
    const doubt = progress.doubt ?? (test === undefined || truth === true ? undefined : doubtOf(test));
    if (doubt !== undefined) {
      repeatBody(run, progress, unknownValue(scope.locate(node), doubt.reason), body);
      break;
    }
    turn(run, progress, undefined, body);
    if (progress.ended !== undefined) return progress.ended;
    isFirst = false;
  }
  return { falls: true, leaves: progress.leaves, doubt: progress.doubt };
}
