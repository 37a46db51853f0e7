/** Values between which the text does not decide. */
import { type ListItem, type UnknownValue, unknownValue, type Value } from "./value.ts";

/** Beyond this many, the value is unknown: real configs have two or three. */
const MOST_ALTERNATIVES = 16;

export function valuesOf(value: Value): readonly Value[] {
  return value.type === "alternatives" ? value.values : [value];
}

function isSame(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (one.type === "primitive" && other.type === "primitive") return Object.is(one.value, other.value);
  return one.type === "unknown" && other.type === "unknown" && one.reason === other.reason;
}

/** One of the values, because of `doubt`; the value itself when they are all the same. */
export function oneOf(values: Iterable<Value>, doubt: UnknownValue): Value {
  const distinct: Value[] = [];
  for (const value of values) {
    for (const choice of valuesOf(value)) {
      if (!distinct.some((known) => isSame(known, choice))) distinct.push(choice);
    }
  }
  const [first] = distinct;
  if (first === undefined) return doubt;
  if (distinct.length === 1) return first;
  if (distinct.length > MOST_ALTERNATIVES) return unknownValue(first.at, "it has too many possible values");
  return { type: "alternatives", at: first.at, values: distinct, doubt };
}

/** Applies a function without effects to each alternative. */
export function mapValue(value: Value, apply: (value: Value) => Value): Value {
  return value.type === "alternatives" ? oneOf(value.values.map(apply), value.doubt) : apply(value);
}

/** What spreading a value into a list gives. */
export interface Items {
  readonly items: readonly ListItem[];
  readonly open: UnknownValue | undefined;
}

/** `false`, `null` and `undefined` give nothing: they are the branch of `...(condition && [])` that was not taken. */
export function itemsOf(value: Value): Items {
  if (value.type === "alternatives") return itemsOfAny(value.values.map(itemsOf), value.doubt);
  if (value.type === "list") return value;
  if (value.type === "unknown") return { items: [], open: value };
  const isNothing = value.type === "primitive" && !value.value;
  return { items: [], open: isNothing ? undefined : unknownValue(value.at, "what is spread here is not a list") };
}

/** An item that stands for certain in each of the lists is certain; any other may be missing. */
function itemsOfAny(lists: readonly Items[], doubt: UnknownValue): Items {
  const all = new Map<Value, ListItem[]>();
  for (const { items } of lists) {
    for (const item of new Map(items.map((item) => [item.value, item])).values()) {
      const seen = all.get(item.value);
      if (seen === undefined) all.set(item.value, [item]);
      else seen.push(item);
    }
  }
  const items: ListItem[] = [];
  for (const [value, found] of all) {
    const doubtful = found.find((item) => item.doubt !== undefined);
    const inAll = found.length === lists.length && doubtful === undefined;
    items.push({ value, doubt: inAll ? undefined : (doubtful?.doubt ?? doubt) });
  }
  return { items, open: lists.find(({ open }) => open !== undefined)?.open };
}
