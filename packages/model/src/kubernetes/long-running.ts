/** Which pods are meant to run until somebody stops them. */
import { known, type Scalar, unknown } from "../scalar.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField } from "./fields.ts";
import type { KubernetesObject } from "./model.ts";

/** Kinds that start their pods again whatever these end with. */
const KEEPERS: ReadonlySet<string> = new Set([
  "DaemonSet",
  "Deployment",
  "DeploymentConfig",
  "ReplicaSet",
  "ReplicationController",
  "StatefulSet",
]);

/** Is the pod meant to run until somebody stops it? A pod of its own by its restart policy, which is Always unless it says another. */
export function longRunningOf(object: KubernetesObject, spec: YamlMap): Scalar<boolean> {
  const { kind } = object;
  if (!kind.known || kind.value !== "Pod") return known(kind, kind.known && KEEPERS.has(kind.value));
  const policy = wordField(spec, "restartPolicy");
  if (policy?.known === false) return unknown(policy, policy.raw);
  return known(policy ?? object, policy === undefined || policy.value === "Always");
}
