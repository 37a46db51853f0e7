/** What a Namespace of the files holds. */
import { is, type KubernetesObject, type Scalar } from "@secpolicy/model";
import type { Cluster } from "./cluster.ts";

/** Those of the cluster itself are its own business. */
const OF_SYSTEM = /^(?:kube-|openshift|default$)/;

/** Name of the Namespace that an object is, if no object of the kinds is in it; nothing where the files don't tell. */
export function namespaceWithout(
  cluster: Cluster,
  object: KubernetesObject,
  ...kinds: readonly string[]
): Scalar<string> | undefined {
  const { name, groupKind } = object;
  if (is(groupKind, "Namespace") !== true || name?.known !== true || OF_SYSTEM.test(name.value)) return undefined;
  // A kustomization may give it another name, or take it out.
  if (object.isPart || cluster.mayAdd(object, "namespace")) return undefined;
  return cluster.within(object, ...kinds).isMissing ? name : undefined;
}
