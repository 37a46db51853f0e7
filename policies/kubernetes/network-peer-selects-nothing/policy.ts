import { definePolicy, networkPolicyOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Network policy lets pods through that no file holds",
    severity: "info",
    severityReason: "The pods may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the labels of the peer, or remove it.",
    references: [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors",
    ],
    frameworks: [],
    aliases: ["kubelinter:dangling-networkpolicypeer-podselector"],
    since: "0.1.0",
  },
  applies: (object) => networkPolicyOf(object) !== undefined,
  *check(object, { project }) {
    for (const { pods, namespaces } of networkPolicyOf(object)?.peers ?? []) {
      if (pods.requirements.length === 0) continue;
      const where = namespaces === undefined ? "here" : "anywhere";
      if (!project.cluster.pods(object, pods, where).isMissing) continue;
      const [label, ...others] = pods.labels;
      yield {
        at: label === undefined || others.length > 0 ? pods : label,
        message: `${object.label} lets pods through that no file holds, so the connection that it is meant for stays closed unless something else makes them.`,
      };
    }
  },
});
