/** Values as text, as `String(value)` and template literals make it. */
import { doubtOf } from "./truth.ts";
import { type UnknownValue, unknownValue, type Value } from "./value.ts";

/** The parts that a value adds to a string. */
export function partsOf(value: Value): readonly (string | UnknownValue)[] {
  switch (value.type) {
    case "primitive":
      return [String(value.value)];
    case "template":
      return value.parts;
    case "alternatives":
    case "unknown":
      return [doubtOf(value)];
    default:
      return [unknownValue(value.at, "it is not a plain text")];
  }
}

/** The known parts of a text, without its holes. */
export function shownText(text: Value): string {
  return partsOf(text)
    .filter((part) => typeof part === "string")
    .join("");
}

/** The property name that a value stands for when it is used as a key. */
export function keyOf(value: Value): string | undefined {
  return value.type === "primitive" ? String(value.value) : undefined;
}
