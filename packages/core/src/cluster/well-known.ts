/** What every cluster has without a file that says so. */

/** https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles */
const ROLES: ReadonlySet<string> = new Set(["cluster-admin", "admin", "edit", "view"]);

/** Kinds whose objects are in no namespace. */
const CLUSTER_WIDE: ReadonlySet<string> = new Set([
  "ClusterRole",
  "ClusterRoleBinding",
  "Namespace",
  "PersistentVolume",
  "StorageClass",
  "IngressClass",
  "PriorityClass",
  "CiliumClusterwideNetworkPolicy",
  "GlobalNetworkPolicy",
  "ClusterNetworkPolicy",
  "AdminNetworkPolicy",
  "BaselineAdminNetworkPolicy",
]);

/**
 * Kinds by which network plugins say what NetworkPolicy says, and more. https://docs.cilium.io/en/stable/network/kubernetes/policy/,
 * https://docs.tigera.io/calico/latest/reference/resources/, https://network-policy-api.sigs.k8s.io/
 */
export const NETWORK_GUARDS: readonly string[] = [
  "CiliumNetworkPolicy",
  "CiliumClusterwideNetworkPolicy",
  "GlobalNetworkPolicy",
  "ClusterNetworkPolicy",
  "AdminNetworkPolicy",
  "BaselineAdminNetworkPolicy",
];

export function isInNoNamespace(kind: string): boolean {
  return CLUSTER_WIDE.has(kind);
}

export function isGiven(kind: string, name: string): boolean {
  if (kind === "ClusterRole") return ROLES.has(name) || name.startsWith("system:");
  if (kind === "Role") return name.startsWith("system:") || name === "extension-apiserver-authentication-reader";
  if (kind === "ServiceAccount") return name === "default";
  if (kind === "Service") return name === "kubernetes" || name === "kube-dns";
  // Istio puts its own beside the one of Kubernetes.
  return kind === "ConfigMap" && (name === "kube-root-ca.crt" || name === "istio-ca-root-cert");
}
