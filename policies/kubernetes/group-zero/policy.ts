import {
  definePolicy,
  type Finding,
  is,
  type KubernetesPod,
  type Located,
  numberAt,
  seqAt,
  usersOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Processes belong to root's group",
    severity: "low",
    severityReason: "What a group may do is little; only files that root's group may write are open.",
    presets: ["strict"],
    remediation: "Write another group.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    frameworks: [],
    aliases: ["trivy:KSV-0116", "kyverno:other/require-non-root-groups"],
    since: "0.1.0",
  },
  *check(pod) {
    if (is(pod.isWindows, false) !== true || is(pod.hostUsers, false) !== false) return;
    const own = numberAt(pod.yaml, "securityContext", "fsGroup");
    const groups = pod.contexts.map(({ yaml }) => numberAt(yaml, "securityContext", "runAsGroup"));
    const others = seqAt(pod.yaml, "securityContext", "supplementalGroups")?.items ?? [];
    for (const { value } of others) if (value.type === "scalar" && value.value === 0) yield findingAt(pod, value);
    for (const group of [own, ...groups]) if (group !== undefined && is(group, 0) === true) yield findingAt(pod, group);
  },
});

function findingAt(pod: KubernetesPod, at: Located): Finding {
  return {
    at,
    message: `Processes of pod "${pod.context.label}" belong to the group 0, so whatever root's group may read and write is open to them.`,
    related: usersOf(pod, at, `used by ${pod.context.label}`),
  };
}
