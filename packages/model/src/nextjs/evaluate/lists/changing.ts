/** Methods of arrays that change them. */

import type { Located } from "../../../source.ts";
import { checkLength, doubtOfChange, type Run } from "../run.ts";
import { type ListValue, primitive, unknownValue, type Value } from "../value.ts";
import { doubtOfList, type ListMethod } from "./list.ts";

/** `push` and `unshift`. */
export function add(run: Run, list: ListValue, args: ListValue, at: Located, first: boolean): Value {
  const uncertain = doubtOfChange(run, list.born);
  const isRepeated = run.paths.repetitionSince(list.born) !== undefined;
  for (const { value, doubt } of first ? args.items.toReversed() : args.items) {
    const item = { value, doubt: doubt ?? uncertain };
    const again = isRepeated ? list.items.findIndex((old) => isSamePlace(old.value.at, value.at)) : -1;
    // A loop that is not followed step by step adds its item any number of times: once is enough.
    if (again !== -1) list.items[again] = item;
    else if (first) list.items.unshift(item);
    else list.items.push(item);
  }
  list.open ??= args.open;
  checkLength(run, list, at);
  return doubtOfList(list) ?? primitive(at, list.items.length);
}

function isSamePlace(one: Located, other: Located): boolean {
  return one.source === other.source && one.range[0] === other.range[0] && one.range[1] === other.range[1];
}

export function end(first: boolean): ListMethod {
  return (run, list, _args, at) => {
    const doubt = doubtOfChange(run, list.born) ?? doubtOfList(list);
    if (doubt === undefined) return (first ? list.items.shift() : list.items.pop())?.value ?? primitive(at, undefined);
    for (const [index, item] of list.items.entries()) list.items[index] = { ...item, doubt: item.doubt ?? doubt };
    return doubt;
  };
}

/** A change that is not followed: every item may be gone, and others may be there. */
export const change: ListMethod = (_run, list, _args, at) => {
  const doubt = unknownValue(at, "a list is changed in a way that is not followed");
  for (const [index, item] of list.items.entries()) list.items[index] = { ...item, doubt };
  list.open ??= doubt;
  return doubt;
};
