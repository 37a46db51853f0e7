/** Ports that a container declares. */
import { seqAt, valueAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { holeMap } from "../yaml/tree.ts";
import { numberField, wordField } from "./fields.ts";
import type { KubernetesPort } from "./model.ts";

export function portsOf(container: YamlMap): readonly KubernetesPort[] {
  const list = valueAt(container, "ports");
  // A template writes all of them.
  if (list?.type === "scalar" && list.value !== null) return [portOf(holeMap(list))];
  const ports: KubernetesPort[] = [];
  for (const { value } of seqAt(container, "ports")?.items ?? []) {
    if (value.type === "map") ports.push(portOf(value));
  }
  return ports;
}

function portOf(yaml: YamlMap): KubernetesPort {
  const number = numberField(yaml, "containerPort");
  const { source, range } = number ?? yaml.entries[0]?.key ?? yaml;
  const protocol = wordField(yaml, "protocol");
  return { source, range, yaml, name: wordField(yaml, "name"), number, protocol };
}
