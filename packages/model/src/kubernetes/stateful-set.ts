/** What StatefulSets rest on. */
import type { Scalar } from "../scalar.ts";
import { wordField } from "./fields.ts";
import { isOf, type Typed } from "./types.ts";

/** Name of the Service by which a StatefulSet's pods have names of their own; nothing where it asks for none. */
export function governingServiceOf(object: Typed): Scalar<string> | undefined {
  if (!isOf(object, "apps", "StatefulSet")) return undefined;
  const name = wordField(object.yaml, "spec", "serviceName");
  return name?.known === true && name.value === "" ? undefined : name;
}
