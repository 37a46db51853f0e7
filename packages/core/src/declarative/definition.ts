/** Policies in a few lines of YAML. What `deny` can't say is written in TypeScript; there is no third way. */
import type { TargetName } from "@secpolicy/model";
import type { Meta } from "../meta.ts";

export type ConditionValue = string | number | boolean;

/**
 * A three-valued condition on a node. A field that leads to several values satisfies a comparison when one of them
 * does; an absent field satisfies none; a value that is only known at run time makes the comparison unknown.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly field: string; readonly equals: ConditionValue }
  | { readonly field: string; readonly oneOf: readonly ConditionValue[] }
  /** A regular expression without flags, anywhere in the value. */
  | { readonly field: string; readonly matches: string }
  | { readonly field: string; readonly lessThan: number }
  | { readonly field: string; readonly greaterThan: number }
  | { readonly field: string; readonly exists: boolean }
  /** Some item of a list satisfies a condition, whose fields start at the item. As `at`, the list means these items. */
  | { readonly some: string; readonly where: Condition };

export interface FixDefinition {
  readonly title: string;
  readonly safe: boolean;
  /** Path of keys in the node's YAML map, and the value to set there. */
  readonly set?: { readonly path: string; readonly value: ConditionValue | readonly ConditionValue[] };
  /** A key of the node's YAML map to remove. */
  readonly remove?: string;
}

export interface PolicyDefinition {
  readonly on: TargetName;
  readonly meta: Meta;
  /** Nodes that the policy has an opinion on; all, when absent. */
  readonly applies?: Condition;
  readonly deny: Condition;
  /** The field to point at: its offending values, else the field, else (where it is absent) the node itself. */
  readonly at?: string;
  /** `{field}` stands for a field's value, `{value}` for the offending one. */
  readonly message: string;
  readonly fix?: FixDefinition;
}
