/** Methods of arrays that change them. */

import type { Located } from "../../../source.ts";
import type { Run } from "../run.ts";
import { type ListValue, primitive, unknownValue, type Value } from "../value.ts";
import { doubtOfList, type ListMethod } from "./list.ts";

export function add(run: Run, list: ListValue, args: ListValue, at: Located, first: boolean): Value {
  const uncertain = run.paths.doubtSince(list.born);
  const items = args.items.map(({ value, doubt }) => ({ value, doubt: doubt ?? uncertain }));
  if (first) list.items.unshift(...items);
  else list.items.push(...items);
  list.open ??= args.open ?? run.paths.repetitionSince(list.born);
  return doubtOfList(list) ?? primitive(at, list.items.length);
}

export function end(first: boolean): ListMethod {
  return (run, list, _args, at) => {
    const doubt = run.paths.doubtSince(list.born) ?? doubtOfList(list);
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
