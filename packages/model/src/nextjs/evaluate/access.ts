/** `object.name` and `object[key]`. */
import type { Located } from "../../source.ts";
import { mapValue } from "./alternatives.ts";
import { listMethods } from "./lists/index.ts";
import { readProperty } from "./properties.ts";
import { argument, argumentsOf, type Run } from "./run.ts";
import { stringMethods } from "./strings.ts";
import { keyOf, shownText } from "./text.ts";
import { type FunctionValue, type ListValue, primitive, unknownValue, type Value } from "./value.ts";

export function memberOf(run: Run, object: Value, key: Value, at: Located): Value {
  if (key.type === "alternatives") return mapValue(key, (choice) => memberOf(run, object, choice, at));
  if (object.type === "alternatives") return mapValue(object, (choice) => memberOf(run, choice, key, at));
  // A part of a package's export is known for what it is: `plugin.default(options)`.
  if (object.type === "unknown") {
    return keyOf(key) === "then" && object.from !== undefined
      ? thenOf(run, object, at)
      : unknownValue(at, object.reason, object.from);
  }
  const name = keyOf(key);
  if (name === undefined) return unknownValue(at, "the name of a property is only known at run time");
  switch (object.type) {
    case "object":
      return readProperty(object, name, at);
    case "list":
      return memberOfList(run, object, name, at);
    case "function":
      return object.members?.get(name) ?? unknownValue(at, `\`${name}\` of a function is not followed`);
    case "template":
      return methodOfText(run, object, name, at);
    case "primitive":
      if (typeof object.value === "string") return memberOfString(run, object, object.value, name, at);
      return unknownValue(at, `\`${name}\` is read from ${object.value}`);
    case "pattern":
      return unknownValue(at, `\`${name}\` of a regular expression is not followed`);
  }
}

/** `import("package").then((package) => …)`: an import is its module, awaited or not. */
function thenOf(run: Run, module: Value, at: Located): FunctionValue {
  return bound(at, (args, callAt) => run.call(argument(args, 0), argumentsOf(run, callAt, [module]), callAt));
}

function memberOfList(run: Run, list: ListValue, name: string, at: Located): Value {
  run.budget.spend(list.items.length, at);
  const doubt = list.open ?? list.items.find((item) => item.doubt !== undefined)?.doubt;
  if (name === "length" || name === "size") return doubt ?? primitive(at, list.items.length);
  if (/^\d+$/.test(name)) {
    const before = list.items.slice(0, Number(name) + 1).find((item) => item.doubt !== undefined)?.doubt;
    return before ?? list.items[Number(name)]?.value ?? list.open ?? primitive(at, undefined);
  }
  const method = listMethods.get(name);
  if (method === undefined) return unknownValue(at, `\`${name}\` of a list is not followed`);
  return bound(at, (args, callAt) => method(run, list, args, callAt));
}

function memberOfString(run: Run, object: Value, text: string, name: string, at: Located): Value {
  if (name === "length") return primitive(at, text.length);
  if (/^\d+$/.test(name)) return primitive(at, text[Number(name)]);
  return methodOfText(run, object, name, at);
}

function methodOfText(run: Run, text: Value, name: string, at: Located): Value {
  run.budget.spend(shownText(text).length, at);
  const method = stringMethods.get(name);
  if (method === undefined) return unknownValue(at, `\`${name}\` of a text is not followed`);
  return bound(at, (args) => method(run, text, args));
}

function bound(at: Located, call: FunctionValue["call"]): FunctionValue {
  return { type: "function", at, call };
}
