/** Texts of which the files show a part. */
import type { Value } from "./evaluate/value.ts";

/** Stands for a part of a text that is only known at run time. */
export const HOLE = "\uFFFC";

/** A text with a `HOLE` for each part that is not known; nothing when it is not known to be a text. */
export function shownTextOf(value: Value): string | undefined {
  if (value.type === "template") return value.parts.map((part) => (typeof part === "string" ? part : HOLE)).join("");
  return value.type === "primitive" && typeof value.value === "string" ? value.value : undefined;
}
