import type { TargetName } from "@secpolicy/model";

/**
 * What stands at the end of a path: a value of a type, one of a few texts, a YAML map or list (any path leads on from
 * it), or a node, of which one can only ask whether it exists.
 */
export type FieldType = "string" | "number" | "boolean" | "yaml" | "node" | readonly string[];

export type FieldTypes = { readonly [T in TargetName]: Readonly<Record<string, FieldType>> };
