/** Methods of arrays that call a function for each item. */
import type { Located } from "../../../source.ts";
import { oneOf, valuesOf } from "../alternatives.ts";
import { argument, argumentsOf, callUncertainly, newList, type Run } from "../run.ts";
import { doubtOf, isTruthy } from "../truth.ts";
import { type ListItem, type ListValue, primitive, type Value } from "../value.ts";
import { decide, doubtOfList, flatten, type ListMethod } from "./list.ts";

/** Calls a function for one item; when the item may be missing, so may be the call's effects. */
function callFor(run: Run, callee: Value, item: ListItem, rest: readonly Value[], at: Located): Value {
  const args = argumentsOf(run, at, [item.value, ...rest]);
  if (item.doubt === undefined) return run.call(callee, args, at);
  const { result, assigned } = run.paths.explore(item.doubt, () => run.call(callee, args, at));
  run.paths.join([new Map(), assigned], item.doubt);
  return result;
}

function* callForEach(run: Run, list: ListValue, callee: Value, at: Located): Generator<[ListItem, Value]> {
  let index = 0;
  const count = doubtOfList(list);
  for (const item of [...list.items]) {
    if (run.budget.exceeded !== undefined) return;
    const position = count ?? primitive(at, index++);
    yield [item, callFor(run, callee, item, [position, list], at)];
  }
  if (list.open !== undefined) callUncertainly(run, callee, list.open, at);
}

export const map: ListMethod = (run, list, args, at) => {
  const items: ListItem[] = [];
  for (const [{ doubt }, value] of callForEach(run, list, argument(args, 0), at)) items.push({ value, doubt });
  return newList(run, list.at, items, list.open);
};

export const flatMap: ListMethod = (run, list, args, at) => flatten(run, map(run, list, args, at), at);

export const forEach: ListMethod = (run, list, args, at) => {
  for (const _ of callForEach(run, list, argument(args, 0), at));
  return primitive(at, undefined);
};

export const filter: ListMethod = (run, list, args, at) => {
  const items: ListItem[] = [];
  for (const item of list.items) {
    const kept = keep(run, item, argument(args, 0), at);
    if (kept !== undefined) items.push(kept);
  }
  return newList(run, list.at, items, list.open);
};

/** The item as far as it passes: of its alternatives only those that do. */
function keep(run: Run, item: ListItem, predicate: Value, at: Located): ListItem | undefined {
  const passed: Value[] = [];
  let doubt = item.doubt;
  const choices = valuesOf(item.value);
  for (const choice of choices) {
    const verdict = callFor(run, predicate, { value: choice, doubt: item.doubt }, [], at);
    const passes = isTruthy(verdict);
    if (passes !== false) passed.push(choice);
    if (passes === undefined) doubt ??= doubtOf(verdict);
  }
  if (passed.length === 0) return undefined;
  if (passed.length < choices.length) doubt ??= doubtOf(item.value);
  return { value: oneOf(passed, doubtOf(item.value)), doubt };
}

export const reduce: ListMethod = (run, list, args, at) => {
  const items = [...list.items];
  let total = args.items.length > 1 ? argument(args, 1) : (items.shift()?.value ?? primitive(at, undefined));
  for (const item of items) {
    if (run.budget.exceeded !== undefined) break;
    const next = callReducer(run, argument(args, 0), total, item, at);
    total = item.doubt === undefined ? next : oneOf([total, next], item.doubt);
  }
  return list.open ?? total;
};

function callReducer(run: Run, callee: Value, total: Value, item: ListItem, at: Located): Value {
  const call = (): Value => run.call(callee, argumentsOf(run, at, [total, item.value]), at);
  if (item.doubt === undefined) return call();
  const { result, assigned } = run.paths.explore(item.doubt, call);
  run.paths.join([new Map(), assigned], item.doubt);
  return result;
}

export function predicate(decisive: boolean): ListMethod {
  return (run, list, args, at) =>
    decide(list, decisive, (value) => callFor(run, argument(args, 0), { value, doubt: undefined }, [], at), at);
}

export const find: ListMethod = (run, list, args, at) => {
  for (const item of list.items) {
    const verdict = callFor(run, argument(args, 0), item, [], at);
    const truth = isTruthy(verdict);
    if (truth === true && item.doubt === undefined) return item.value;
    if (truth !== false) return item.doubt ?? doubtOf(verdict);
  }
  return list.open ?? primitive(at, undefined);
};
