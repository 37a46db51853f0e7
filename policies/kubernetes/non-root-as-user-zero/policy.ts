import { definePolicy, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "runAsNonRoot with user 0",
    severity: "high",
    severityReason: "The container never starts, on any cluster.",
    presets: ["recommended"],
    remediation:
      "Give `runAsUser` the number of a user other than root, or remove `runAsNonRoot: true` if it must be root.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(container) {
    const { label, pod, security } = container;
    const { runAsNonRoot, runAsUser } = security;
    if (runAsNonRoot === undefined || runAsUser === undefined || is(pod.isWindows, false) !== true) return;
    if (is(runAsNonRoot, true) !== true || is(runAsUser, 0) !== true) return;
    yield {
      at: runAsUser,
      message: `Container "${label}" does not start: runAsUser is 0, and runAsNonRoot tells the kubelet to refuse root.`,
      related: [{ at: runAsNonRoot, label: "refuses root" }, ...usersOf(container, runAsUser, `used by ${label}`)],
    };
  },
});
