/** Walking a syntax tree without knowing its nodes. */
import type { Node } from "oxc-parser";

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

export function* childrenOf(node: Node): Generator<Node> {
  for (const child of Object.values(node)) {
    if (isNode(child)) yield child;
    else if (Array.isArray(child)) for (const item of child) if (isNode(item)) yield item;
  }
}
