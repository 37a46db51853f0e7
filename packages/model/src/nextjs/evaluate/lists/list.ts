/** What all methods of arrays share. */
import type { Located } from "../../../source.ts";
import { itemsOf } from "../alternatives.ts";
import { newList, type Run } from "../run.ts";
import { doubtOf, isTruthy } from "../truth.ts";
import { type ListItem, type ListValue, primitive, type UnknownValue, type Value } from "../value.ts";

export type ListMethod = (run: Run, list: ListValue, args: ListValue, at: Located) => Value;

/** Why the list's length or order is not known. */
export function doubtOfList(list: ListValue): UnknownValue | undefined {
  return list.open ?? list.items.find(({ doubt }) => doubt !== undefined)?.doubt;
}

/** The items of the items, one level deep. */
export function flatten(run: Run, value: Value, at: Located): Value {
  const { items, open } = itemsOf(value);
  const flat: ListItem[] = [];
  let opened = open;
  for (const item of items) {
    const isFlat = item.value.type === "list" || item.value.type === "alternatives" || item.value.type === "unknown";
    const inner = isFlat ? itemsOf(item.value) : { items: [{ value: item.value, doubt: undefined }], open: undefined };
    for (const { value, doubt } of inner.items) flat.push({ value, doubt: doubt ?? item.doubt });
    opened ??= inner.open;
  }
  return newList(run, at, flat, opened);
}

/** `some`, `every` and `includes`: true as soon as a certain item decides. */
export function decide(list: ListValue, decisive: boolean, ask: (item: Value) => Value, at: Located): Value {
  let doubt = list.open;
  for (const item of list.items) {
    const answer = ask(item.value);
    const truth = isTruthy(answer);
    if (truth === decisive && item.doubt === undefined) return primitive(at, decisive);
    if (truth !== !decisive) doubt ??= item.doubt ?? doubtOf(answer);
  }
  return doubt ?? primitive(at, !decisive);
}
