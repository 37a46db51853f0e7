/** Which sorts of node a condition can be true of, where it says so: see `Policy.only`. */
import type { TargetName } from "@secpolicy/model";
import type { Condition } from "./definition.ts";

/** The field that tells a node's sort, of targets whose nodes have sorts. */
const SORT_FIELDS: ReadonlyMap<TargetName, string> = new Map<TargetName, string>([
  ["dockerfile.instruction", "keyword"],
  ["kubernetes.object", "groupKind"],
]);

export function sortsOf(target: TargetName, condition: Condition): readonly string[] | undefined {
  const field = SORT_FIELDS.get(target);
  return field === undefined ? undefined : sortsBy(field, condition);
}

/** Of conditions that must all be true the first one that names sorts decides. */
function sortsBy(field: string, condition: Condition): readonly string[] | undefined {
  if ("all" in condition) {
    for (const part of condition.all) {
      const sorts = sortsBy(field, part);
      if (sorts !== undefined) return sorts;
    }
    return undefined;
  }
  if (!("field" in condition) || condition.field !== field) return undefined;
  if ("equals" in condition) return [String(condition.equals)];
  return "oneOf" in condition ? condition.oneOf.map(String) : undefined;
}
