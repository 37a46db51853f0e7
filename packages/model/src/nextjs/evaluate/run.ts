/** One evaluation: its state, and the functions by which the parts of the interpreter reach each other. */
import type { Directive, Expression, Statement } from "oxc-parser";
import type { Located } from "../../source.ts";
import type { Budget } from "./budget.ts";
import type { Completion } from "./completion.ts";
import type { Errors } from "./errors.ts";
import type { Globals } from "./globals.ts";
import type { Paths } from "./paths.ts";
import type { Module, Scope } from "./scope.ts";
import {
  certain,
  type ListItem,
  type ListValue,
  type ObjectValue,
  primitive,
  type UnknownValue,
  unknownValue,
  type Value,
} from "./value.ts";

/** What `NODE_ENV` says. A config is judged as it is deployed: in production. */
export type Mode = "production" | "development";

export interface Run {
  readonly mode: Mode;
  readonly paths: Paths;
  readonly budget: Budget;
  readonly errors: Errors;
  /** Names that every module sees. */
  readonly globals: Globals;
  evaluate(node: Expression, scope: Scope): Value;
  execute(statements: readonly (Directive | Statement)[], scope: Scope): Completion;
  call(callee: Value, args: ListValue, at: Located): Value;
  /** What `import name from "specifier"` binds; `*` is the namespace, `module.exports` what `require` gives. */
  load(specifier: string, name: string, from: Module, at: Located): Value;
  /** The module of the project that a specifier means; nothing for one that can't be followed. */
  find(specifier: string, from: Module): Module | undefined;
}

/** Longer lists are data that has nothing to do with headers, or made to exhaust the reader. */
const LONGEST_LIST = 20_000;

/** Why a change that is made now to something born then may not be made at all. */
export function doubtOfChange(run: Run, born: number): UnknownValue | undefined {
  return run.paths.doubtSince(born) ?? run.errors.pending;
}

export function newList(run: Run, at: Located, items: readonly ListItem[], open?: UnknownValue): ListValue {
  run.budget.spend(items.length, at);
  const list: ListValue = { type: "list", at, items: [...items], open, born: run.paths.now };
  checkLength(run, list, at);
  return list;
}

export function checkLength(run: Run, list: ListValue, at: Located): void {
  if (list.items.length <= LONGEST_LIST) return;
  list.open = run.budget.giveUp(at, "a list is too long to follow");
  list.items.length = 0;
}

export function newObject(run: Run, at: Located, element?: Located): ObjectValue {
  return { type: "object", at, properties: new Map(), open: undefined, born: run.paths.now, element };
}

export function argumentsOf(run: Run, at: Located, values: readonly Value[]): ListValue {
  return newList(run, at, values.map(certain));
}

/** The argument at a position; `undefined` when fewer were given. */
export function argument(args: ListValue, index: number): Value {
  const before = args.items.slice(0, index + 1);
  const doubt = before.find((item) => item.doubt !== undefined)?.doubt;
  if (doubt !== undefined) return doubt;
  return args.items[index]?.value ?? args.open ?? primitive(args.at, undefined);
}

/** Calls a function whose effects may happen or not, or happen again. */
export function callUncertainly(run: Run, callee: Value, doubt: UnknownValue, at: Located): void {
  const unclear = unknownValue(at, "the caller's arguments are not shown");
  run.paths.repeat(doubt, () => run.call(callee, newList(run, at, [], unclear), at));
}
