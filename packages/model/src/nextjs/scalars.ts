/** Evaluated values as the model's scalars. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { type Located, textOf } from "../source.ts";
import type { Property, Value } from "./evaluate/value.ts";

/** A known string keeps the place of the literal that it came from. */
export function stringOf(value: Value): Scalar<string> {
  if (value.type === "primitive" && typeof value.value === "string") return known(value.at, value.value);
  return unknown(value.at, textOf(value.at));
}

/** A property that is absent for certain, or is `undefined` or `null`, is absent. */
export function scalarProperty<T>(
  property: Property | undefined,
  open: Located | undefined,
  convert: (value: Value) => T | undefined,
): Scalar<T> | undefined {
  if (property === undefined) return open === undefined ? undefined : unknown(open, textOf(open));
  const { value, doubt } = property;
  if (doubt === undefined && value.type === "primitive" && (value.value === undefined || value.value === null)) {
    return undefined;
  }
  const converted = doubt === undefined ? convert(value) : undefined;
  return converted === undefined ? unknown(value.at, textOf(value.at)) : known(value.at, converted);
}

export function asString(value: Value): string | undefined {
  return value.type === "primitive" && typeof value.value === "string" ? value.value : undefined;
}

export function asBoolean(value: Value): boolean | undefined {
  return value.type === "primitive" && typeof value.value === "boolean" ? value.value : undefined;
}
