/** Paths of the node that a container sees: its `volumeMounts` of `hostPath` volumes. */
import type { Scalar } from "../scalar.ts";
import { seqAt } from "../yaml/access.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import { booleanField, wordField } from "./fields.ts";
import type { KubernetesHostMount, KubernetesVolume } from "./model.ts";

export function hostMountsOf(container: YamlMap, volumes: readonly KubernetesVolume[]): readonly KubernetesHostMount[] {
  const mounts: KubernetesHostMount[] = [];
  for (const { value: item } of seqAt(container, "volumeMounts")?.items ?? []) {
    const name = wordField(item, "name");
    if (name?.known !== true) continue;
    const hostPath = volumes.find((volume) => isNamed(volume, name.value))?.hostPath;
    if (hostPath === undefined) continue;
    const { source, range } = name;
    mounts.push({ source, range, hostPath, path: pathOf(hostPath, item), readOnly: booleanField(item, "readOnly") });
  }
  return mounts;
}

function isNamed({ name }: KubernetesVolume, wanted: string): boolean {
  return name?.known === true && name.value === wanted;
}

/** Nothing when a part of the path is only known at run time. */
function pathOf(hostPath: Scalar<string>, mount: YamlNode): string | undefined {
  const below = wordField(mount, "subPath");
  if (!hostPath.known || below?.known === false || wordField(mount, "subPathExpr") !== undefined) return undefined;
  return clean(below === undefined ? hostPath.value : `${hostPath.value}/${below.value}`);
}

function clean(path: string): string {
  return path.replaceAll(/\/(?:\.?\/)+/g, "/").replace(/(?<=.)\/\.?$/, "");
}
