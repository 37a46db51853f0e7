import { definePolicy, isEqualYaml } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Liveness and readiness probe are the same",
    severity: "low",
    severityReason: "It takes a slow moment; then a restart makes it worse.",
    presets: ["strict"],
    remediation: "Give the liveness probe a check of its own, or a higher `failureThreshold`, or do without it.",
    references: ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
    frameworks: [],
    aliases: ["kubescore:pod-probes-identical", "kyverno:other/ensure-probes-different"],
    since: "0.1.0",
  },
  *check({ handlers, label }) {
    const liveness = handlers.find(({ kind }) => kind === "liveness");
    const readiness = handlers.find(({ kind }) => kind === "readiness");
    if (liveness === undefined || readiness === undefined || !isEqualYaml(liveness.yaml, readiness.yaml)) return;
    yield {
      at: liveness,
      message: `Container "${label}" is restarted for the very reason for which it is given a rest: its liveness probe is the same as its readiness probe.`,
      related: [{ at: readiness, label: "the readiness probe" }],
    };
  },
});
