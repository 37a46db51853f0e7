/** Methods of arrays that only read. */
import { argument, argumentsOf, newList } from "../run.ts";
import { partsOf } from "../text.ts";
import { doubtOf, isEqual } from "../truth.ts";
import { type ListValue, originsOf, primitive, textValue, type UnknownValue, type Value } from "../value.ts";
import { decide, doubtOfList, flatten, type ListMethod } from "./list.ts";

export const join: ListMethod = (_run, list, args) => {
  const separator = argument(args, 0);
  const between = separator.type === "primitive" && separator.value === undefined ? [","] : partsOf(separator);
  const written = list.items.map(({ value }) => value);
  return textValue(list.at, joinedParts(list, between), originsOf(written));
};

function* joinedParts(list: ListValue, between: readonly (string | UnknownValue)[]): Generator<string | UnknownValue> {
  for (const [index, { value, doubt }] of list.items.entries()) {
    // Whether the separator stands there depends on the item.
    if (doubt !== undefined) {
      yield doubt;
      continue;
    }
    if (index > 0) yield* between;
    yield* partsOfItem(value);
  }
  if (list.open !== undefined) yield list.open;
}

function partsOfItem(value: Value): readonly (string | UnknownValue)[] {
  const isNothing = value.type === "primitive" && (value.value === undefined || value.value === null);
  return isNothing ? [] : partsOf(value);
}

export const concat: ListMethod = (run, list, args) => {
  const nested = [{ value: list, doubt: undefined }, ...args.items];
  return flatten(run, newList(run, list.at, nested, args.open), list.at);
};

export const slice: ListMethod = (run, list, args) => {
  const from = argument(args, 0);
  const to = argument(args, 1);
  const doubt = doubtOfList(list);
  if (from.type !== "primitive" || to.type !== "primitive" || (doubt !== undefined && args.items.length > 0)) {
    return doubt ?? doubtOf(from);
  }
  const last = to.value === undefined ? undefined : Number(to.value);
  return newList(run, list.at, list.items.slice(Number(from.value ?? 0), last), list.open);
};

export const includes: ListMethod = (_run, list, args, at) => {
  const searched = argument(args, 0);
  const ask = (value: Value): Value => {
    const equal = isEqual(value, searched, false);
    return equal === undefined ? doubtOf(value.type === "primitive" ? searched : value) : primitive(at, equal);
  };
  return decide(list, true, ask, at);
};

export const at: ListMethod = (_run, list, args, place) => {
  const index = argument(args, 0);
  const doubt = doubtOfList(list);
  if (doubt !== undefined || index.type !== "primitive") return doubt ?? doubtOf(index);
  return list.items.at(Number(index.value))?.value ?? primitive(place, undefined);
};

export const toText: ListMethod = (run, list, args, at) => join(run, list, argumentsOf(run, args.at, []), at);
