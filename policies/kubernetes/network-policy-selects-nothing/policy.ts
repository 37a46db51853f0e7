import { definePolicy, networkPolicyOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Network policy selects no pods of the files",
    severity: "info",
    severityReason: "The pods may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the selector: what it was meant to protect is open.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
    frameworks: [],
    aliases: [
      "kubelinter:dangling-networkpolicy",
      "kubescore:networkpolicy-targets-pod",
      "kics:network_policy_is_not_targeting_any_pod",
      "kubescape:C-0299",
    ],
    since: "0.1.0",
  },
  applies: (object) => networkPolicyOf(object) !== undefined,
  *check(object, { project }) {
    const selector = networkPolicyOf(object)?.selector;
    if (selector === undefined || selector.requirements.length === 0) return;
    if (!project.cluster.pods(object, selector).isMissing) return;
    const [label, ...others] = selector.labels;
    yield {
      at: label === undefined || others.length > 0 ? selector : label,
      message: `${object.label} selects pods that no file holds, so it protects none unless something else makes them.`,
    };
  },
});
