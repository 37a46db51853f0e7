import { definePolicy, NETWORK_GUARDS, namespaceWithout } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["Namespace"],
  reads: "project",
  meta: {
    title: "Namespace has no network policy",
    severity: "info",
    severityReason: "The policy may well stand elsewhere, and some clusters have one for all namespaces.",
    presets: [["strict", "low"]],
    remediation:
      "Add a NetworkPolicy that selects all pods and allows nothing, then one for each connection that is needed.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies"],
    frameworks: ["nsa-k8s:1.11"],
    aliases: ["kubescape:C-0049", "kubescape:C-0054", "kubescape:C-0206", "kyverno:best-practices/add-network-policy"],
    since: "0.1.0",
  },
  *check(object, { project }) {
    const name = namespaceWithout(project.cluster, object, "NetworkPolicy", ...NETWORK_GUARDS);
    if (name === undefined) return;
    yield {
      at: name,
      message: `${object.label} has no NetworkPolicy in the files, so every pod of the cluster may connect to its pods, and they to anything.`,
    };
  },
});
