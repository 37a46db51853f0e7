/** Which entries a ConfigMap or Secret has. */

import { mapAt, valueAt } from "../yaml/access.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import type { KubernetesDataFacts } from "./relations.ts";
import { isOf, type Typed } from "./types.ts";

const FIELDS = ["data", "stringData", "binaryData"];
/** Controllers that look for annotations and labels like these write entries of their own. */
const FILLED =
  /inject|reflect|replicat|sync|cert-manager|vault|secret-generator|copy|managed|service-account|trusted-ca/i;

/** Nothing for objects of other kinds. */
export function dataOf(object: Typed): KubernetesDataFacts | undefined {
  if (!isOf(object, "", "ConfigMap", "Secret")) return undefined;
  const { yaml } = object;
  const keys: string[] = [];
  let open = isFilledLater(yaml);
  for (const field of FIELDS) {
    const node = valueAt(yaml, field);
    if (node === undefined || isNull(node)) continue;
    if (node.type !== "map") open = true;
    else for (const { key } of node.entries) keys.push(key.text);
  }
  // An object without entries is there for somebody else to fill.
  return { keys, open: open || keys.length === 0 || keys.some((key) => key.includes("{{") || key.includes("$")) };
}

function isFilledLater(yaml: YamlMap): boolean {
  const type = valueAt(yaml, "type");
  if (type?.type === "scalar" && type.text === "kubernetes.io/service-account-token") return true;
  return ["annotations", "labels"].some((field) =>
    mapAt(yaml, "metadata", field)?.entries.some(({ key }) => FILLED.test(key.text)),
  );
}

function isNull(node: YamlNode): boolean {
  return node.type === "scalar" && node.value === null;
}
