import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  reads: "project",
  meta: {
    title: "No network policy holds for the pods",
    severity: "info",
    severityReason: "Any pod of the cluster may connect to them, unless a policy elsewhere forbids it.",
    presets: [["strict", "low"], "nsa-k8s"],
    remediation:
      "Add a NetworkPolicy that selects the pods and allows what they need, or one that denies all for the namespace.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
    frameworks: [],
    aliases: [
      "kubelinter:non-isolated-pod",
      "kubescore:pod-networkpolicy",
      "checkov:CKV2_K8S_6",
      "polaris:missingNetworkPolicy",
      "kubescape:C-0260",
      "kyverno:other/require-netpol",
    ],
    since: "0.1.0",
  },
  *check({ object, labels, hostNetwork }, { project }) {
    // Policies don't hold for pods that use the node's network.
    if (hostNetwork !== undefined && !(hostNetwork.known && !hostNetwork.value)) return;
    const { cluster } = project;
    if (!cluster.selecting(object, "NetworkPolicy", labels).isMissing) return;
    if (cluster.mayHaveGuards(object)) return;
    yield {
      at: object,
      message: `No NetworkPolicy in the files holds for the pods of ${object.label}, so every pod of the cluster may connect to them, and they to anything.`,
    };
  },
});
