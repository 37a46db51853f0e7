/** Conditions. `undefined` is "the text does not decide". */
import { all, any, type Ternary } from "../../ternary.ts";
import { valuesOf } from "./alternatives.ts";
import { type UnknownValue, unknownValue, type Value } from "./value.ts";

export function isTruthy(value: Value): Ternary {
  switch (value.type) {
    case "primitive":
      return Boolean(value.value);
    case "template":
      return value.parts.some((part) => typeof part === "string") ? true : undefined;
    case "alternatives":
      return agreed(value.values.map(isTruthy));
    case "unknown":
      return undefined;
    default:
      return true;
  }
}

export function isNullish(value: Value): Ternary {
  if (value.type === "unknown") return undefined;
  if (value.type === "alternatives") return agreed(value.values.map(isNullish));
  return value.type === "primitive" && (value.value === undefined || value.value === null);
}

export function isUndefined(value: Value): Ternary {
  if (value.type === "unknown") return undefined;
  if (value.type === "alternatives") return agreed(value.values.map(isUndefined));
  return value.type === "primitive" && value.value === undefined;
}

function agreed(answers: readonly Ternary[]): Ternary {
  if (all(answers) === true) return true;
  return any(answers) === false ? false : undefined;
}

/** `===`, or `==` when loose. */
export function isEqual(one: Value, other: Value, loose: boolean): Ternary {
  if (one.type === "alternatives" || other.type === "alternatives") {
    return agreed(valuesOf(one).flatMap((a) => valuesOf(other).map((b) => isEqual(a, b, loose))));
  }
  if (one.type === "unknown" || other.type === "unknown") return undefined;
  if (one.type === "template" || other.type === "template") {
    const fixed = one.type === "template" ? other : one;
    const isText = fixed.type === "template" || (fixed.type === "primitive" && typeof fixed.value === "string");
    return isText || loose ? undefined : false;
  }
  if (one.type === "primitive" && other.type === "primitive") {
    // biome-ignore lint/suspicious/noDoubleEquals: the author's own operator.
    return loose ? one.value == other.value : one.value === other.value;
  }
  if (one.type === "primitive" || other.type === "primitive") return loose ? undefined : false;
  return one === other;
}

/** Why the text does not decide a condition. */
export function doubtOf(condition: Value): UnknownValue {
  if (condition.type === "unknown") return condition;
  if (condition.type === "alternatives") return condition.doubt;
  if (condition.type === "template") {
    for (const part of condition.parts) if (typeof part !== "string") return part;
  }
  return unknownValue(condition.at, "a condition is only known at run time");
}
