import { definePolicy, mayOverlap, networkPolicyOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Network policy lets pods call others, but not look up their names",
    severity: "medium",
    severityReason: "Connections to Services fail, though the policy seems to allow them.",
    presets: ["recommended"],
    remediation: "Add a rule that allows port 53 over UDP and TCP to the DNS server.",
    references: [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic",
      "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => networkPolicyOf(object)?.egress !== undefined,
  *check(object, { project }) {
    const policy = networkPolicyOf(object);
    if (policy?.egress === undefined || policy.selector === undefined) return;
    if (policy.allowsDns !== false || !policy.allowsNames) return;
    const { selector, egress } = policy;
    const { objects, open } = project.cluster.ofKind(object, "NetworkPolicy");
    const isAllowedByAnother = objects.some(
      ({ network }) => network !== undefined && network.allowsDns !== false && mayOverlap(network.selection, selector),
    );
    if (open || isAllowedByAnother) return;
    yield {
      at: egress,
      message: `${object.label} lets pods connect to other pods but not to port 53, and no other policy in the files does: they can't look up the name of any Service.`,
    };
  },
});
