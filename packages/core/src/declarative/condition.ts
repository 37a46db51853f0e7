import { any, not, type Ternary } from "@secpolicy/model";
import type { Condition, ConditionValue } from "./definition.ts";
import { itemsAt, type Leaf, pathOf, placeOfItem, resolveField } from "./field.ts";

/** A condition ready to be asked of nodes. `matched` collects the leaves that satisfied a comparison, by field. */
export type Predicate = (node: unknown, matched: Map<string, Leaf[]>) => Ternary;

export function compileCondition(condition: Condition): Predicate {
  if ("all" in condition) {
    const parts = condition.all.map(compileCondition);
    return (node, matched) => allOf(parts, node, matched);
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
    const path = pathOf(field);
    return (node) => {
      const found = resolveField(node, path).exists;
      return found === undefined ? undefined : found === exists;
    };
  }
  if ("some" in condition) return someItem(condition.some, compileCondition(condition.where));
  return compare(condition.field, comparisonOf(condition));
}

/** Asks no further than to the first that is not so. */
function allOf(parts: readonly Predicate[], node: unknown, matched: Map<string, Leaf[]>): Ternary {
  let result: Ternary = true;
  for (const part of parts) {
    const verdict = part(node, matched);
    if (verdict === false) return false;
    if (verdict === undefined) result = undefined;
  }
  return result;
}

type Comparison = (value: ConditionValue) => boolean;

function comparisonOf(condition: Extract<Condition, { field: string }>): Comparison {
  if ("equals" in condition) return (value) => value === condition.equals;
  if ("oneOf" in condition) return (value) => condition.oneOf.includes(value);
  if ("matches" in condition) {
    const pattern = new RegExp(condition.matches);
    return (value) => pattern.test(String(value));
  }
  if ("lessThan" in condition) return (value) => typeof value === "number" && value < condition.lessThan;
  if ("greaterThan" in condition) return (value) => typeof value === "number" && value > condition.greaterThan;
  return () => true;
}

/** True when the inner condition is for some item; what matched inside of it and the item itself are the offenders. */
function someItem(list: string, where: Predicate): Predicate {
  const path = pathOf(list);
  return (node, matched) => {
    const { nodes, open } = itemsAt(node, path);
    let result: Ternary = open ? undefined : false;
    for (const item of nodes) {
      const inside = new Map<string, Leaf[]>();
      const verdict = where(item, inside);
      if (verdict === undefined && result === false) result = undefined;
      if (verdict !== true) continue;
      result = true;
      note(matched, list, [placeOfItem(item)]);
      for (const [field, leaves] of inside) note(matched, `${list}.${field}`, leaves);
    }
    return result;
  };
}

function note(matched: Map<string, Leaf[]>, field: string, leaves: readonly Leaf[]): void {
  matched.set(field, [...(matched.get(field) ?? []), ...leaves]);
}

function compare(field: string, comparison: Comparison): Predicate {
  const path = pathOf(field);
  return (node, matched) => {
    const { leaves, open } = resolveField(node, path);
    let undecided = open;
    const hits: Leaf[] = [];
    for (const leaf of leaves) {
      if (leaf.value === undefined) undecided = true;
      else if (leaf.value !== null && comparison(leaf.value)) hits.push(leaf);
    }
    if (hits.length === 0) return undecided ? undefined : false;
    note(matched, field, hits);
    return true;
  };
}
