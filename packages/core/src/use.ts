import { contains, type Located, type Range } from "@secpolicy/model";
import type { Related } from "./policy.ts";

/** A node whose own text is known: everything between its key and its last character. */
export interface Extended extends Located {
  readonly extent?: Range;
}

/**
 * A value may stand outside the node that it holds for: in an anchor, in a service that is extended, in an override.
 * The finding then points at the value, and the node that uses it is related, so that it can be waived there.
 */
export function usersOf(node: Extended, at: Located, label: string): readonly Related[] {
  if (node.extent === undefined) return [];
  const isOwn = at.source === node.source && contains(node.extent, at.range);
  return isOwn ? [] : [{ at: { source: node.source, range: node.range }, label, user: true }];
}

/** The same of all nodes that use a value. */
export function usersAmong(nodes: readonly (Extended & { readonly name: string })[], at: Located): readonly Related[] {
  return nodes.flatMap((node) => usersOf(node, at, `used by ${node.name}`));
}
