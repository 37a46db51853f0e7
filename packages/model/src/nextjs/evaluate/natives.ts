/** Making values of built-in functions. */
import type { Located } from "../../source.ts";
import { argument } from "./run.ts";
import { doubtOf } from "./truth.ts";
import type { FunctionValue, Primitive, Value } from "./value.ts";
import { primitive } from "./value.ts";

export function native(
  at: Located,
  call: FunctionValue["call"],
  members?: Readonly<Record<string, Value>>,
): FunctionValue {
  if (members === undefined) return { type: "function", at, call };
  return { type: "function", at, call, members: new Map(Object.entries(members)) };
}

/** A function of one plain argument. */
export function plainNative(at: Located, apply: (value: Primitive) => Primitive): FunctionValue {
  return native(at, (args) => {
    const value = argument(args, 0);
    return value.type === "primitive" ? primitive(value.at, apply(value.value)) : doubtOf(value);
  });
}
