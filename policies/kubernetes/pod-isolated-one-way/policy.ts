import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  reads: "project",
  meta: {
    title: "Network policies hold for one direction only",
    severity: "info",
    severityReason: "Most programs must be reached by few and may reach many; only some need both.",
    presets: [],
    remediation: "Name both directions in `policyTypes`, and allow what is needed of each.",
    references: [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation",
    ],
    frameworks: [],
    aliases: [
      "kubescore:pod-networkpolicy",
      "polaris:missingNetworkPolicy",
      "kubescape:C-0030",
      "kics:pod_misconfigured_network_policy",
    ],
    since: "0.1.0",
  },
  *check({ object, labels, hostNetwork }, { project: { cluster } }) {
    // Policies don't hold for pods that use the node's network.
    if (hostNetwork !== undefined && !(hostNetwork.known && !hostNetwork.value)) return;
    const { objects, open } = cluster.selecting(object, "NetworkPolicy", labels);
    const directions = new Set(objects.flatMap(({ network }) => network?.directions ?? []));
    const [only] = directions;
    if (open || only === undefined || directions.size > 1 || cluster.mayHaveGuards(object)) return;
    const consequence =
      only === "Ingress" ? "they may connect to anything" : "every pod of the cluster may connect to them";
    yield {
      at: object,
      message: `NetworkPolicies hold for what ${only === "Ingress" ? "enters" : "leaves"} the pods of ${object.label} alone, so ${consequence}.`,
      related: objects.map(({ place }) => ({ at: place, label: "the policy" })),
    };
  },
});
