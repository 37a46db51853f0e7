/** Calls of functions that the project does not show: plugins that wrap the config, and anything else. */
import { type Located, textOf } from "../../source.ts";
import { mapValue } from "./alternatives.ts";
import { looksLikeConfig, roleOf } from "./packages.ts";
import { withPayload } from "./payload.ts";
import { argument, callUncertainly, newList, newObject, type Run } from "./run.ts";
import { type ListValue, type UnknownValue, unknownValue, type Value } from "./value.ts";

/** Calls something whose code is not known. */
export function callUnknown(run: Run, callee: Value, args: ListValue, at: Located): Value {
  const from = callee.type === "unknown" ? callee.from : undefined;
  const role = from === undefined ? "other" : roleOf(from);
  if (role === "config-first") return firstArgument(run, args, at);
  if (role === "config-first-with-locales") return localised(run, firstArgument(run, args, at), at);
  if (role === "payload") return mapValue(firstArgument(run, args, at), (config) => withPayload(run, config, at));
  if (role === "options-first") return pluginOf(run, args, at);
  const reason = callee.type === "unknown" && from === undefined ? callee.reason : reasonOf(at, from);
  const unclear = from === undefined ? unknownValue(at, reason) : unknownValue(at, reason, from);
  if (run.errors.isCaught) run.errors.note(unclear);
  const config = from === undefined ? configAmong(args, isConfigObject) : configAmong(args);
  const result = config === undefined ? unclear : opened(run, config, unclear);
  for (const { value } of args.items) {
    expose(value, unclear);
    if (value.type === "function") callUncertainly(run, value, unclear, at);
  }
  return result;
}

function reasonOf(at: Located, module: string | undefined): string {
  const name = textOf(at).split("(", 1)[0]?.trim() ?? "";
  const called = /^[\w$.]{1,60}$/.test(name) ? `\`${name}\`` : "a function";
  return module === undefined
    ? `the result of ${called} is not known`
    : `${called} comes from the package \`${module}\``;
}

function firstArgument(run: Run, args: ListValue, at: Located): Value {
  return args.items.length === 0 && args.open === undefined ? newObject(run, at) : argument(args, 0);
}

/** The config with locales that are not known. */
function localised(run: Run, config: Value, at: Located): Value {
  return mapValue(config, (choice) => {
    if (choice.type === "function") {
      return { type: "function", at: choice.at, call: (args, callAt) => localised(run, choice.call(args, callAt), at) };
    }
    if (choice.type !== "object") return choice;
    const properties = new Map(choice.properties);
    const value = unknownValue(at, "the locales of a plugin are not known");
    properties.set("i18n", { key: at, value, doubt: undefined });
    return { ...choice, properties, born: run.paths.now };
  });
}

/** The function that a plugin's factory returns. A plugin among its own options may add headers. */
function pluginOf(run: Run, options: ListValue, at: Located): Value {
  const foreign = options.items.find(({ value }) => isForeign(value))?.value;
  return {
    type: "function",
    at,
    call(args, callAt) {
      const config = firstArgument(run, args, callAt);
      if (config.type === "primitive") return unapplied(run, options, at);
      if (foreign === undefined) return config;
      return opened(run, config, unknownValue(foreign.at, "a plugin may add headers"));
    },
  };
}

function isForeign(value: Value): boolean {
  if (value.type === "function") return true;
  return value.type === "unknown" && value.from !== undefined && roleOf(value.from) === "other";
}

/** Old versions of some plugins take the config at once, with their options inside: then Next.js gets the result. */
function unapplied(run: Run, options: ListValue, at: Located): Value {
  const reason = unknownValue(at, "a plugin is exported without a config");
  const config = configAmong(options);
  // Before its version 5.6, next-pwa had its options under that key of the config, where no later one looks.
  if (config?.type === "object" && config.properties.has("pwa")) return config;
  return config === undefined ? reason : opened(run, config, reason);
}

/** The only argument that looks like a config or like a function that returns one. */
function configAmong(args: ListValue, mayBeConfig = isConfig): Value | undefined {
  const candidates = args.items.map(({ value }) => value).filter(mayBeConfig);
  return candidates.length === 1 ? candidates[0] : undefined;
}

function isConfig(value: Value): boolean {
  return value.type === "function" || isConfigObject(value);
}

function isConfigObject(value: Value): boolean {
  if (value.type === "alternatives") return value.values.some(isConfigObject);
  return value.type === "object" && looksLikeConfig(value.properties.keys());
}

/** The same value, which an unknown function may have added to. */
function opened(run: Run, value: Value, reason: UnknownValue): Value {
  switch (value.type) {
    case "object":
      return { ...value, properties: new Map(value.properties), open: value.open ?? reason, born: run.paths.now };
    case "list":
      return newList(run, value.at, value.items, value.open ?? reason);
    case "function":
      return { type: "function", at: value.at, call: (args, at) => opened(run, value.call(args, at), reason) };
    case "alternatives":
      return mapValue(value, (choice) => opened(run, choice, reason));
    default:
      return reason;
  }
}

/** A list or object that an unknown function gets may be changed by it, with all that it holds. */
function expose(value: Value, reason: UnknownValue): void {
  if (value.type === "alternatives") for (const choice of value.values) expose(choice, reason);
  if ((value.type !== "list" && value.type !== "object") || value.open !== undefined) return;
  value.open = reason;
  const held = value.type === "list" ? value.items : value.properties.values();
  for (const inner of held) expose(inner.value, reason);
}
