/** Variables that a container's `env` sets to a literal value. */
import { seqAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField } from "./fields.ts";
import type { KubernetesVariable } from "./model.ts";

export function variablesOf(container: YamlMap): readonly KubernetesVariable[] {
  const variables: KubernetesVariable[] = [];
  for (const { value: item } of seqAt(container, "env")?.items ?? []) {
    const name = wordField(item, "name");
    const value = wordField(item, "value");
    if (name === undefined || value === undefined) continue;
    variables.push({ source: name.source, range: name.range, name, value });
  }
  return variables;
}
