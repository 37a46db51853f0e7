/** `JSON.stringify` of what the text shows whole. */
import type { Located } from "../../source.ts";
import type { Budget } from "./budget.ts";
import { doubtOf } from "./truth.ts";
import { primitive, type UnknownValue, unknownValue, type Value } from "./value.ts";

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain };

type Converted = { readonly plain: Plain } | { readonly doubt: UnknownValue };

/** Lists can hold themselves. */
const DEEPEST = 50;
/** Values can be shared, so that a few lines stand for a tree without end: each visit counts. */
const WORK_OF_A_VALUE = 64;

function toPlain(value: Value, budget: Budget, depth = 0): Converted {
  budget.spend(WORK_OF_A_VALUE, value.at);
  if (budget.exceeded !== undefined) return { doubt: budget.exceeded };
  if (depth > DEEPEST) return { doubt: unknownValue(value.at, "it is nested too deeply") };
  switch (value.type) {
    case "primitive":
      if (typeof value.value === "bigint") return { doubt: unknownValue(value.at, "JSON has no big integers") };
      return { plain: value.value };
    case "list": {
      const items: Plain[] = [];
      for (const { value: item, doubt } of value.items) {
        const converted = toPlain(item, budget, depth + 1);
        if (doubt !== undefined) return { doubt };
        if ("doubt" in converted) return converted;
        items.push(converted.plain);
      }
      return value.open === undefined ? { plain: items } : { doubt: value.open };
    }
    case "object": {
      const properties: [string, Plain][] = [];
      for (const [name, { value: content, doubt }] of value.properties) {
        const converted = toPlain(content, budget, depth + 1);
        if (doubt !== undefined) return { doubt };
        if ("doubt" in converted) return converted;
        properties.push([name, converted.plain]);
      }
      return value.open === undefined ? { plain: Object.fromEntries(properties) } : { doubt: value.open };
    }
    default:
      return { doubt: doubtOf(value) };
  }
}

/** The text without indentation: header values have none. */
export function stringify(value: Value, budget: Budget, at: Located): Value {
  const converted = toPlain(value, budget);
  return "doubt" in converted ? converted.doubt : primitive(at, JSON.stringify(converted.plain));
}
