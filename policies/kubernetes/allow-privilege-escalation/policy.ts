import { definePolicy, is, type KubernetesContainer, setValue, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container may gain privileges",
    severity: "medium",
    severityReason: "It takes a foothold in the container and a setuid program in the image to make use of it.",
    presets: ["recommended", "pss-restricted", "nsa-k8s"],
    remediation:
      "Set `allowPrivilegeEscalation: false` in the container's securityContext, and do without `privileged` and CAP_SYS_ADMIN.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://docs.kernel.org/userspace-api/no_new_privs.html",
    ],
    frameworks: ["pss:restricted/allowPrivilegeEscalation", "nsa-k8s:1.7", "cis-k8s-1.23:5.2.6"],
    aliases: [
      "kubelinter:privilege-escalation-container",
      "trivy:KSV-0001",
      "checkov:CKV_K8S_20",
      "kics:privilege_escalation_allowed",
      "polaris:privilegeEscalationAllowed",
      "kubesec:AllowPrivilegeEscalation",
      "kubescape:C-0016",
      "kyverno:pod-security/disallow-privilege-escalation",
      "semgrep:allow-privilege-escalation",
      "semgrep:allow-privilege-escalation-true",
      "semgrep:allow-privilege-escalation-no-securitycontext",
      "trivy:KSV-0118",
      "checkov:CKV_K8S_29",
      "checkov:CKV_K8S_30",
      "kics:pod_or_container_without_security_context",
      "kubescape:C-0211",
    ],
    since: "0.1.0",
  },
  *check(container) {
    const { image, pod, security } = container;
    const { allowPrivilegeEscalation } = security;
    if (is(pod.isWindows, false) !== true || is(allowPrivilegeEscalation, false) !== false) return;
    // What a patch leaves out may stand in the file that it completes.
    if (allowPrivilegeEscalation === undefined && image === undefined) return;
    const at = allowPrivilegeEscalation ?? container;
    const edits =
      security.escalationCause !== undefined
        ? undefined
        : setValue(container.yaml, ["securityContext", "allowPrivilegeEscalation"], false);
    yield {
      at,
      message: messageOf(container),
      related: usersOf(container, at, `used by ${container.label}`),
      fix: edits === undefined ? undefined : { title: "Forbid gaining privileges", safe: false, edits },
    };
  },
});

function messageOf(container: KubernetesContainer): string {
  const { label, security } = container;
  if (security.escalationCause !== undefined) {
    const cause = is(security.privileged, true) === true ? "is privileged" : "adds CAP_SYS_ADMIN";
    return `Container "${label}" ${cause}, so its processes can gain privileges whatever allowPrivilegeEscalation says.`;
  }
  const fact = security.allowPrivilegeEscalation === undefined ? "is not set and defaults to true" : "is true";
  return `Container "${label}" may gain privileges: allowPrivilegeEscalation ${fact}, so a setuid program can make any process root.`;
}
