/** How many of its pods a PodDisruptionBudget lets go at once. */
import { type KubernetesBudget, type KubernetesObject, type KubernetesObjectFacts, knownValue } from "@secpolicy/model";
import type { Cluster } from "./cluster.ts";

export interface Disruption {
  /** Pods that may be evicted at once when all of them are well. */
  readonly allowed: number;
  /** Pods that there are; absent where the budget alone decides. */
  readonly pods: number | undefined;
  /** The workloads that they belong to. */
  readonly workloads: readonly KubernetesObjectFacts[];
  /** Does an autoscaler add pods to these? */
  readonly isAutoscaled: boolean;
}

/** Nothing where the files don't tell. */
export function disruptionOf(
  cluster: Cluster,
  object: KubernetesObject,
  { selector, minAvailable, maxUnavailable }: KubernetesBudget,
): Disruption | undefined {
  const most = amountOf(knownValue(maxUnavailable));
  const least = amountOf(knownValue(minAvailable));
  const alone = { pods: undefined, workloads: [], isAutoscaled: false };
  if (most?.count === 0) return { ...alone, allowed: 0 };
  if (least?.isPercent === true && least.count >= 100) return { ...alone, allowed: 0 };
  if (least === undefined || selector === undefined) return undefined;
  const { objects, open } = cluster.pods(object, selector);
  if (objects.length === 0 || open) return undefined;
  const scalers = objects.map(({ kind, name }) => cluster.scalersOf(object, kind, name ?? ""));
  let pods = 0;
  for (const [index, { replicas }] of objects.entries()) {
    const [scaler] = scalers[index] ?? [];
    const count = scaler === undefined ? replicas : scaler.scales?.minimum;
    if (count === undefined) return undefined;
    pods += count;
  }
  // At zero the workload rests.
  if (pods === 0) return undefined;
  // Kubernetes rounds up what must stay: https://kubernetes.io/docs/tasks/run-application/configure-pdb/#rounding-logic-when-specifying-percentages
  const stay = least.isPercent ? Math.ceil((pods * least.count) / 100) : least.count;
  const isAutoscaled = scalers.some(({ length }) => length > 0);
  return { allowed: Math.max(0, pods - stay), pods, workloads: objects, isAutoscaled };
}

function amountOf(text: string | undefined): { readonly count: number; readonly isPercent: boolean } | undefined {
  const match = /^(\d+)(%?)$/.exec(text ?? "");
  return match === null ? undefined : { count: Number(match[1]), isPercent: match[2] === "%" };
}
