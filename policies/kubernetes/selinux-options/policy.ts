import { definePolicy, type KubernetesContext, type KubernetesStandard, type Scalar, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "SELinux label is beyond the container types",
    severity: "medium",
    severityReason: "Other layers still stand between the container and the node.",
    presets: ["strict", "pss-baseline"],
    remediation: "Remove `user`, `role` and `type` from `seLinuxOptions`; `level` may stay.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#assign-selinux-labels-to-a-container",
    ],
    frameworks: ["pss:baseline/seLinuxOptions"],
    aliases: ["trivy:KSV-0025", "kyverno:pod-security/disallow-selinux"],
    since: "0.1.0",
  },
  *check(pod) {
    for (const context of pod.contexts) {
      for (const [part, at, value] of forbiddenParts(context, pod.standard)) {
        yield {
          at,
          message: `The SELinux ${part} of "${context.label}" is ${value}, which can take it out of the confinement that containers have.`,
          related: usersOf(pod, at, `used by ${context.label}`),
        };
      }
    }
  },
});

type Part = readonly [name: string, at: Scalar<string>, value: string];

function* forbiddenParts(context: KubernetesContext, { seLinuxTypes }: KubernetesStandard): Iterable<Part> {
  const { seLinuxType: type, seLinuxUser: user, seLinuxRole: role } = context;
  if (type?.known === true && type.value !== "" && !seLinuxTypes.includes(type.value)) yield ["type", type, type.value];
  if (user?.known === true && user.value !== "") yield ["user", user, user.value];
  if (role?.known === true && role.value !== "") yield ["role", role, role.value];
}
