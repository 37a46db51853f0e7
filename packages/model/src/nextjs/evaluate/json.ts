/** `JSON.stringify` of what the text shows whole. */
import type { Located } from "../../source.ts";
import { doubtOf } from "./truth.ts";
import { primitive, type UnknownValue, unknownValue, type Value } from "./value.ts";

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain };

type Converted = { readonly plain: Plain } | { readonly doubt: UnknownValue };

function toPlain(value: Value): Converted {
  switch (value.type) {
    case "primitive":
      if (typeof value.value === "bigint") return { doubt: unknownValue(value.at, "JSON has no big integers") };
      return { plain: value.value };
    case "list": {
      const items: Plain[] = [];
      for (const { value: item, doubt } of value.items) {
        const converted = toPlain(item);
        if (doubt !== undefined) return { doubt };
        if ("doubt" in converted) return converted;
        items.push(converted.plain);
      }
      return value.open === undefined ? { plain: items } : { doubt: value.open };
    }
    case "object": {
      const properties: [string, Plain][] = [];
      for (const [name, { value: content, doubt }] of value.properties) {
        const converted = toPlain(content);
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
export function stringify(value: Value, at: Located): Value {
  const converted = toPlain(value);
  return "doubt" in converted ? converted.doubt : primitive(at, JSON.stringify(converted.plain));
}
