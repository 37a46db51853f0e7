/** Built-in names. Only pure ones are followed; nothing of the environment is looked at. */
import type { Located } from "../../source.ts";
import { itemsOf, mapValue } from "./alternatives.ts";
import { stringify } from "./json.ts";
import { native, plainNative } from "./natives.ts";
import { objectMembers } from "./objects.ts";
import { argument, type Mode, newList, newObject, type Run } from "./run.ts";
import { partsOf } from "./text.ts";
import { doubtOf, isTruthy } from "./truth.ts";
import { type ListItem, type Primitive, primitive, textValue, unknownValue, type Value } from "./value.ts";

function environment(run: Run, mode: Mode, at: Located): Value {
  const variables = newObject(run, at);
  variables.properties.set("NODE_ENV", { key: at, value: primitive(at, mode), doubt: undefined });
  variables.open = unknownValue(at, "an environment variable is only known at run time");
  const process = newObject(run, at);
  process.properties.set("env", { key: at, value: variables, doubt: undefined });
  process.open = unknownValue(at, "the process is only known at run time");
  return process;
}

function namespace(run: Run, at: Located, members: Readonly<Record<string, Value>>, name: string): Value {
  const object = newObject(run, at);
  for (const [key, value] of Object.entries(members)) object.properties.set(key, { key: at, value, doubt: undefined });
  object.open = unknownValue(at, `this part of \`${name}\` is not followed`);
  return object;
}

function toBoolean(value: Value): Value {
  const truth = isTruthy(value);
  return truth === undefined ? doubtOf(value) : primitive(value.at, truth);
}

/** Without repetitions, as a `Set` holds its items. */
function distinct(run: Run, value: Value, at: Located): Value {
  const { items, open } = itemsOf(value);
  const kept = new Map<Value | Primitive, ListItem>();
  for (const item of items) {
    const identity = item.value.type === "primitive" ? item.value.value : item.value;
    const old = kept.get(identity);
    if (old === undefined || old.doubt !== undefined) kept.set(identity, item);
  }
  return newList(run, at, [...kept.values()], open);
}

const addressParts = ["href", "origin", "protocol", "host", "hostname", "port", "pathname", "search", "hash"] as const;

function address(run: Run, text: Value, at: Located): Value {
  if (text.type !== "primitive" || typeof text.value !== "string") return doubtOf(text);
  if (!URL.canParse(text.value)) return unknownValue(at, "an address can't be parsed");
  const parsed = new URL(text.value);
  const object = newObject(run, at);
  for (const part of addressParts) {
    object.properties.set(part, { key: at, value: primitive(text.at, parsed[part]), doubt: undefined });
  }
  object.properties.set("toString", {
    key: at,
    value: native(at, () => primitive(text.at, parsed.href)),
    doubt: undefined,
  });
  return object;
}

type Make = (run: Run, at: Located) => Value;

const identity: Make = (_run, at) => native(at, (args) => argument(args, 0));

function silentConsole(run: Run, at: Located): Value {
  const silent = native(at, () => primitive(at, undefined));
  return namespace(run, at, { log: silent, info: silent, warn: silent, error: silent, debug: silent }, "console");
}

function texts(at: Located): Value {
  return native(at, (args) =>
    mapValue(argument(args, 0), (value) =>
      args.items.length === 0 ? primitive(at, "") : textValue(value.at, partsOf(value)),
    ),
  );
}

function arrays(run: Run, at: Located): Value {
  const list = native(at, (args, callAt) => newList(run, callAt, args.items, args.open));
  const copy = native(at, (args, callAt) => {
    const { items, open } = itemsOf(argument(args, 0));
    return newList(run, callAt, items, open ?? (args.items.length > 1 ? doubtOf(argument(args, 1)) : undefined));
  });
  const isArray = native(at, (args) => {
    const value = argument(args, 0);
    if (value.type === "alternatives" || value.type === "unknown") return doubtOf(value);
    return primitive(value.at, value.type === "list");
  });
  return native(at, list.call, { from: copy, isArray, of: list });
}

function json(run: Run, at: Located): Value {
  const written = native(at, (args, callAt) => stringify(argument(args, 0), run.budget, callAt));
  return namespace(run, at, { stringify: written }, "JSON");
}

/** Names under which constructors stand begin with `new `. */
const makers: ReadonlyMap<string, Make> = new Map<string, Make>([
  ["undefined", (_run, at) => primitive(at, undefined)],
  ["NaN", (_run, at) => primitive(at, Number.NaN)],
  ["Infinity", (_run, at) => primitive(at, Number.POSITIVE_INFINITY)],
  ["process", (run, at) => environment(run, run.mode, at)],
  ["console", silentConsole],
  ["Object", (run, at) => native(at, (args) => argument(args, 0), objectMembers(run, at))],
  ["Array", arrays],
  ["String", (_run, at) => texts(at)],
  ["Boolean", (_run, at) => native(at, (args) => mapValue(argument(args, 0), toBoolean))],
  ["Number", (_run, at) => plainNative(at, Number)],
  ["parseInt", (_run, at) => plainNative(at, (value) => Number.parseInt(String(value), 10))],
  [
    "encodeURIComponent",
    (_run, at) => plainNative(at, (value) => encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, "\uFFFD"))),
  ],
  ["Math", (run, at) => namespace(run, at, { floor: plainNative(at, (value) => Math.floor(Number(value))) }, "Math")],
  ["JSON", json],
  ["Promise", (run, at) => namespace(run, at, { resolve: identity(run, at), all: identity(run, at) }, "Promise")],
  ["structuredClone", identity],
  ["new Set", (run, at) => native(at, (args, callAt) => distinct(run, argument(args, 0), callAt))],
  [
    "new URL",
    (run, at) => native(at, (args, callAt) => mapValue(argument(args, 0), (text) => address(run, text, callAt))),
  ],
]);

/** Built-in names of one evaluation, each made when first asked for: a config uses one or two of them. */
export class Globals {
  readonly #made = new Map<string, Value>();
  readonly #at: Located;

  constructor(at: Located) {
    this.#at = at;
  }

  get(run: Run, name: string): Value | undefined {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const value = makers.get(name)?.(run, this.#at);
    if (value !== undefined) this.#made.set(name, value);
    return value;
  }
}
