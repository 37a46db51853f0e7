import { all, any, not, type Ternary } from "@secpolicy/model";
import type { Condition, ConditionValue } from "./definition.ts";
import { type Leaf, resolveField } from "./field.ts";

/** A condition ready to be asked of nodes. `matched` collects the leaves that satisfied a comparison, by field. */
export type Predicate = (node: unknown, matched: Map<string, Leaf[]>) => Ternary;

export function compileCondition(condition: Condition): Predicate {
  if ("all" in condition) {
    const parts = condition.all.map(compileCondition);
    return (node, matched) => all(parts.map((part) => part(node, matched)));
  }
  if ("any" in condition) {
    const parts = condition.any.map(compileCondition);
    return (node, matched) => any(parts.map((part) => part(node, matched)));
  }
  if ("not" in condition) {
    const part = compileCondition(condition.not);
    // What satisfies the inner condition is not what the outer one is about.
    return (node) => not(part(node, new Map()));
  }
  if ("exists" in condition) {
    const { field, exists } = condition;
    return (node) => resolveField(node, field).exists === exists;
  }
  return compare(condition.field, comparisonOf(condition));
}

type Comparison = (value: ConditionValue) => boolean;

function comparisonOf(condition: Extract<Condition, { field: string }>): Comparison {
  if ("equals" in condition) return (value) => value === condition.equals;
  if ("oneOf" in condition) return (value) => condition.oneOf.includes(value);
  if ("matches" in condition) {
    const pattern = new RegExp(condition.matches);
    return (value) => pattern.test(String(value));
  }
  return () => true;
}

function compare(field: string, comparison: Comparison): Predicate {
  return (node, matched) => {
    const { leaves, open } = resolveField(node, field);
    let undecided = open;
    const hits: Leaf[] = [];
    for (const leaf of leaves) {
      if (leaf.value === undefined) undecided = true;
      else if (leaf.value !== null && comparison(leaf.value)) hits.push(leaf);
    }
    if (hits.length === 0) return undecided ? undefined : false;
    matched.set(field, [...(matched.get(field) ?? []), ...hits]);
    return true;
  };
}
