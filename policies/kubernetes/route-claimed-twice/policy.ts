import { claimsOf, definePolicy, ingressClassOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Two Ingresses claim one path of a host",
    severity: "medium",
    severityReason: "Which of the two answers depends on the controller and may change with any update.",
    presets: ["recommended"],
    remediation: "Give the path to one Ingress, or tell the two apart by host or path.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches"],
    frameworks: [],
    aliases: [
      "kyverno:other/restrict-ingress-host",
      "kyverno:other/unique-ingress-host-and-path",
      "kyverno:other/unique-ingress-paths",
    ],
    since: "0.1.0",
  },
  applies: (object) => claimsOf(object).length > 0,
  *check(object, { project }) {
    const ingressClass = ingressClassOf(object);
    for (const { source, range, host, path } of claimsOf(object)) {
      if (host === "") continue;
      const others = project.cluster
        .claimants(object, host, path, ingressClass)
        .filter((other) => project.cluster.isBeside(object, other));
      const [first] = others;
      if (first === undefined) continue;
      yield {
        at: { source, range },
        message: `${object.label} and the Ingress "${first.name}" both claim ${host}${path}: which of them answers is up to the controller.`,
        related: others.map(({ place }) => ({ at: place, label: "the other Ingress" })),
      };
    }
  },
});
