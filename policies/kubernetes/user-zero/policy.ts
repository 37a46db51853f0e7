import { definePolicy, is, type KubernetesContainer, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "runAsUser is 0",
    severity: "low",
    severityReason: "Where the container does run as root, another policy says so; this one is about admission.",
    presets: ["pss-restricted"],
    remediation: "Remove `runAsUser: 0`, or give the number of a user other than root.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    ],
    frameworks: ["pss:restricted/runAsUser"],
    aliases: ["trivy:KSV-0105", "kyverno:pod-security/require-run-as-non-root-user"],
    since: "0.1.0",
  },
  *check(pod) {
    if (is(pod.isUserNamespaceTrusted, false) !== true) return;
    for (const { label, runAsUser: at } of pod.contexts) {
      if (at === undefined || is(at, 0) !== true) continue;
      if (pod.containers.some((container) => container.security.runAsUser?.range === at.range && isReported(container)))
        continue;
      yield {
        at,
        message: `runAsUser of "${label}" is 0: the restricted standard refuses the number wherever it stands, whatever user runs in the end.`,
        related: usersOf(pod, at, `used by ${label}`),
      };
    }
  },
});

/** By `kubernetes/run-as-non-root`, where the container runs as root. */
function isReported({ pod, security: { runAsNonRoot } }: KubernetesContainer): boolean {
  return is(pod.isWindows, false) === true && is(runAsNonRoot, true) === false && is(pod.hostUsers, false) === false;
}
