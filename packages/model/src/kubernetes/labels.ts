/** Labels as facts: what the file says of them, without their places. */
import type { YamlNode } from "../yaml/node.ts";
import { wordField } from "./fields.ts";
import type { KubernetesLabels } from "./relations.ts";

/** `node` is the map of labels; anything else there may be a template's hole. */
export function labelsOf(node: YamlNode | undefined): KubernetesLabels {
  if (node === undefined || (node.type === "scalar" && node.value === null)) return { pairs: {}, open: false };
  if (node.type !== "map") return { pairs: {}, open: true };
  const pairs: [string, string | null][] = [];
  let open = false;
  for (const { key } of node.entries) {
    const value = wordField(node, key.text);
    if (isHole(key.text)) open = true;
    else if (value !== undefined) pairs.push([key.text, value.known ? value.value : null]);
  }
  return { pairs: Object.fromEntries(pairs), open };
}

function isHole(key: string): boolean {
  return key.includes("{{") || key.includes("$") || key === "<<";
}
