/** By which labels a workload knows its own pods. */
import type { KubernetesSelector } from "./relations.ts";
import { fullSelector, labelSelector } from "./selector.ts";
import { isOf, type Typed } from "./types.ts";

/** The selector that the labels of the workload's own template have to meet; absent for other kinds. */
export function workloadSelectorOf(object: Typed): KubernetesSelector | undefined {
  if (isOf(object, "", "ReplicationController")) return labelSelector(object.yaml, "spec", "selector");
  const isWorkload =
    isOf(object, "apps", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet") || isOf(object, "batch", "Job");
  return isWorkload ? fullSelector(object.yaml, "spec", "selector") : undefined;
}
