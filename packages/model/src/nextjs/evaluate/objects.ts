/** The static methods of `Object`. */
import type { Located } from "../../source.ts";
import { mapValue } from "./alternatives.ts";
import { native } from "./natives.ts";
import { overwrite, setProperty, spreadInto } from "./properties.ts";
import { argument, argumentsOf, newList, newObject, type Run } from "./run.ts";
import { keyOf } from "./text.ts";
import { doubtOf } from "./truth.ts";
import {
  type FunctionValue,
  type ListItem,
  type ListValue,
  type Property,
  primitive,
  unknownValue,
  type Value,
} from "./value.ts";

type Pick = (name: string, property: Property) => Value;

/** `Object.keys` and its kin; what may be missing from the object may be missing from the list. */
function listing(run: Run, at: Located, pick: Pick): FunctionValue {
  return native(at, (args, callAt) => mapValue(argument(args, 0), (value) => list(run, value, pick, callAt)));
}

function list(run: Run, value: Value, pick: Pick, at: Located): Value {
  if (value.type !== "object") return doubtOf(value);
  run.budget.spend(value.properties.size, at);
  const items: ListItem[] = [];
  for (const [name, property] of value.properties) items.push({ value: pick(name, property), doubt: property.doubt });
  return newList(run, at, items, value.open);
}

function entry(run: Run, name: string, { key, value }: Property): Value {
  return argumentsOf(run, key, [primitive(key, name), value]);
}

function assign(run: Run, args: ListValue, at: Located): Value {
  const [target, ...sources] = args.items;
  if (target === undefined || target.value.type !== "object")
    return unknownValue(at, "`Object.assign` is not followed");
  for (const { value, doubt } of sources) {
    if (doubt === undefined) spreadInto(run, target.value, value);
    else overwrite(target.value, doubt);
  }
  if (args.open !== undefined) overwrite(target.value, args.open);
  return target.value;
}

function fromEntries(run: Run, args: ListValue, at: Located): Value {
  const entries = argument(args, 0);
  if (entries.type !== "list") return doubtOf(entries);
  const object = newObject(run, at);
  for (const { value, doubt } of entries.items) {
    const [key, content] = value.type === "list" ? value.items : [];
    const name = key === undefined ? undefined : keyOf(key.value);
    if (name === undefined || key === undefined || content === undefined) overwrite(object, doubtOf(value));
    else setProperty(run, object, name, { key: key.value.at, value: content.value, doubt });
  }
  object.open ??= entries.open;
  return object;
}

export function objectMembers(run: Run, at: Located): Readonly<Record<string, Value>> {
  const same = native(at, (args) => argument(args, 0));
  return {
    assign: native(at, (args, callAt) => assign(run, args, callAt)),
    entries: listing(run, at, (name, property) => entry(run, name, property)),
    freeze: same,
    fromEntries: native(at, (args, callAt) => fromEntries(run, args, callAt)),
    keys: listing(run, at, (name, property) => primitive(property.key, name)),
    seal: same,
    values: listing(run, at, (_name, property) => property.value),
  };
}
