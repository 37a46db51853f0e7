/**
 * API versions that Kubernetes deprecated and stopped to serve:
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
import type { ModelSettings } from "../document.ts";
import type { KubernetesLifecycle, KubernetesObject } from "./model.ts";
import { minorOf } from "./standard.ts";

interface Entry {
  readonly kinds: readonly string[];
  /** Minor versions of Kubernetes 1. */
  readonly deprecated: number;
  readonly removed?: number;
  /** Absent where nothing takes its place. */
  readonly replacement?: string;
  /** Does an object mean the same under the replacement, word for word? */
  readonly compatible?: boolean;
}

const WORKLOADS: Entry = {
  kinds: ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"],
  deprecated: 9,
  removed: 16,
  replacement: "apps/v1",
};
const PRIORITY: readonly string[] = ["FlowSchema", "PriorityLevelConfiguration"];
const RBAC: Entry = {
  kinds: ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"],
  deprecated: 17,
  removed: 22,
  replacement: "rbac.authorization.k8s.io/v1",
  compatible: true,
};
const REVIEWS: readonly string[] = ["LocalSubjectAccessReview", "SelfSubjectAccessReview", "SubjectAccessReview"];

const entries: ReadonlyMap<string, readonly Entry[]> = new Map<string, readonly Entry[]>([
  [
    "extensions/v1beta1",
    [
      WORKLOADS,
      { kinds: ["NetworkPolicy"], deprecated: 9, removed: 16, replacement: "networking.k8s.io/v1", compatible: true },
      { kinds: ["PodSecurityPolicy"], deprecated: 10, removed: 16 },
      { kinds: ["Ingress"], deprecated: 14, removed: 22, replacement: "networking.k8s.io/v1" },
    ],
  ],
  ["apps/v1beta1", [WORKLOADS]],
  ["apps/v1beta2", [WORKLOADS]],
  [
    "admissionregistration.k8s.io/v1beta1",
    [
      {
        kinds: ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
        deprecated: 16,
        removed: 22,
        replacement: "admissionregistration.k8s.io/v1",
      },
      {
        kinds: ["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"],
        deprecated: 31,
        replacement: "admissionregistration.k8s.io/v1",
        compatible: true,
      },
    ],
  ],
  [
    "apiextensions.k8s.io/v1beta1",
    [{ kinds: ["CustomResourceDefinition"], deprecated: 16, removed: 22, replacement: "apiextensions.k8s.io/v1" }],
  ],
  [
    "apiregistration.k8s.io/v1beta1",
    [
      {
        kinds: ["APIService"],
        deprecated: 19,
        removed: 22,
        replacement: "apiregistration.k8s.io/v1",
        compatible: true,
      },
    ],
  ],
  [
    "authentication.k8s.io/v1beta1",
    [
      {
        kinds: ["TokenReview"],
        deprecated: 19,
        removed: 22,
        replacement: "authentication.k8s.io/v1",
        compatible: true,
      },
    ],
  ],
  [
    "authorization.k8s.io/v1beta1",
    [{ kinds: REVIEWS, deprecated: 19, removed: 22, replacement: "authorization.k8s.io/v1" }],
  ],
  [
    "certificates.k8s.io/v1beta1",
    [{ kinds: ["CertificateSigningRequest"], deprecated: 19, removed: 22, replacement: "certificates.k8s.io/v1" }],
  ],
  [
    "coordination.k8s.io/v1beta1",
    [{ kinds: ["Lease"], deprecated: 19, removed: 22, replacement: "coordination.k8s.io/v1", compatible: true }],
  ],
  [
    "networking.k8s.io/v1beta1",
    [
      { kinds: ["Ingress"], deprecated: 19, removed: 22, replacement: "networking.k8s.io/v1" },
      { kinds: ["IngressClass"], deprecated: 19, removed: 22, replacement: "networking.k8s.io/v1", compatible: true },
    ],
  ],
  ["rbac.authorization.k8s.io/v1alpha1", [RBAC]],
  ["rbac.authorization.k8s.io/v1beta1", [RBAC]],
  [
    "scheduling.k8s.io/v1beta1",
    [{ kinds: ["PriorityClass"], deprecated: 14, removed: 22, replacement: "scheduling.k8s.io/v1", compatible: true }],
  ],
  [
    "storage.k8s.io/v1beta1",
    [
      {
        kinds: ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"],
        deprecated: 19,
        removed: 22,
        replacement: "storage.k8s.io/v1",
        compatible: true,
      },
      {
        kinds: ["CSIStorageCapacity"],
        deprecated: 24,
        removed: 27,
        replacement: "storage.k8s.io/v1",
        compatible: true,
      },
    ],
  ],
  ["batch/v1beta1", [{ kinds: ["CronJob"], deprecated: 21, removed: 25, replacement: "batch/v1", compatible: true }]],
  [
    "discovery.k8s.io/v1beta1",
    [{ kinds: ["EndpointSlice"], deprecated: 21, removed: 25, replacement: "discovery.k8s.io/v1" }],
  ],
  ["events.k8s.io/v1beta1", [{ kinds: ["Event"], deprecated: 19, removed: 25, replacement: "events.k8s.io/v1" }]],
  [
    "autoscaling/v2beta1",
    [{ kinds: ["HorizontalPodAutoscaler"], deprecated: 22, removed: 25, replacement: "autoscaling/v2" }],
  ],
  [
    "autoscaling/v2beta2",
    [
      {
        kinds: ["HorizontalPodAutoscaler"],
        deprecated: 23,
        removed: 26,
        replacement: "autoscaling/v2",
        compatible: true,
      },
    ],
  ],
  [
    "policy/v1beta1",
    [
      // An empty selector matches no pod here, and all pods of the namespace there.
      { kinds: ["PodDisruptionBudget"], deprecated: 21, removed: 25, replacement: "policy/v1" },
      { kinds: ["PodSecurityPolicy"], deprecated: 21, removed: 25 },
    ],
  ],
  [
    "node.k8s.io/v1beta1",
    [{ kinds: ["RuntimeClass"], deprecated: 20, removed: 25, replacement: "node.k8s.io/v1", compatible: true }],
  ],
  [
    "flowcontrol.apiserver.k8s.io/v1beta1",
    [{ kinds: PRIORITY, deprecated: 23, removed: 26, replacement: "flowcontrol.apiserver.k8s.io/v1" }],
  ],
  [
    "flowcontrol.apiserver.k8s.io/v1beta2",
    [{ kinds: PRIORITY, deprecated: 26, removed: 29, replacement: "flowcontrol.apiserver.k8s.io/v1" }],
  ],
  [
    "flowcontrol.apiserver.k8s.io/v1beta3",
    [{ kinds: PRIORITY, deprecated: 29, removed: 32, replacement: "flowcontrol.apiserver.k8s.io/v1" }],
  ],
]);

/** What became of the object's API version; nothing where it is not known or all is well in the cluster's version. */
export function lifecycleOf(
  { apiVersion, kind }: Pick<KubernetesObject, "apiVersion" | "kind">,
  settings: ModelSettings,
): KubernetesLifecycle | undefined {
  if (!apiVersion.known || !kind.known) return undefined;
  const entry = entries.get(apiVersion.value)?.find(({ kinds }) => kinds.includes(kind.value));
  const minor = minorOf(settings);
  if (entry === undefined || minor < entry.deprecated) return undefined;
  const { deprecated, removed, replacement, compatible = false } = entry;
  const isRemoved = removed !== undefined && minor >= removed;
  return {
    isRemoved,
    since: `1.${isRemoved ? removed : deprecated}`,
    removedIn: removed === undefined ? undefined : `1.${removed}`,
    replacement,
    isCompatible: compatible,
  };
}
