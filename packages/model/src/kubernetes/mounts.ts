/** Where a container mounts which volume of its pod. */
import { type Scalar, unknown } from "../scalar.ts";
import { seqAt, valueAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField } from "./fields.ts";
import type { KubernetesMount } from "./model.ts";

export function mountsOf(container: YamlMap): readonly KubernetesMount[] {
  return [
    ...readMounts(container, "volumeMounts", "mountPath"),
    ...readMounts(container, "volumeDevices", "devicePath"),
  ];
}

function readMounts(container: YamlMap, list: string, place: string): readonly KubernetesMount[] {
  const mounts: KubernetesMount[] = [];
  for (const { value } of seqAt(container, list)?.items ?? []) {
    const volume = wordField(value, "name");
    if (volume === undefined) continue;
    const { source, range } = volume;
    mounts.push({ source, range, volume, path: wordField(value, place) });
  }
  return mounts;
}

/** Names of the claims that a StatefulSet makes for each of its pods, and which are volumes of them. */
export function claimNamesOf(object: YamlMap): readonly Scalar<string>[] {
  const list = valueAt(object, "spec", "volumeClaimTemplates");
  if (list?.type === "scalar" && list.value !== null) return [unknown(list, list.text)];
  const items = list?.type === "seq" ? list.items : [];
  return items.flatMap(({ value }) => wordField(value, "metadata", "name") ?? []);
}
