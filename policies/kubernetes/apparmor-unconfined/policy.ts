import { definePolicy, type Fix, type KubernetesContext, setValue, usersOf } from "@secpolicy/core";

const ALLOWED: readonly string[] = ["RuntimeDefault", "Localhost"];
const ALLOWED_ANNOTATION = /^(?:$|runtime\/default$|localhost\/)/;

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "AppArmor is turned off",
    severity: "medium",
    severityReason: "Other layers still stand between the container and the node.",
    presets: ["strict", "pss-baseline", "nsa-k8s"],
    remediation:
      "Remove the setting, so that the runtime's default profile holds, or name a profile that is loaded on the nodes (`Localhost`).",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/tutorials/security/apparmor/",
    ],
    frameworks: ["pss:baseline/appArmorProfile", "nsa-k8s:1.8"],
    aliases: ["trivy:KSV-0002", "kubesec:ApparmorUnconfined", "kyverno:pod-security/restrict-apparmor-profiles"],
    since: "0.1.0",
  },
  *check(pod) {
    for (const context of pod.contexts) {
      const at = context.appArmorProfile;
      if (at?.known !== true || ALLOWED.includes(at.value)) continue;
      yield {
        at,
        message: messageOf(at.value),
        related: usersOf(pod, at, `used by ${context.label}`),
        fix: fixOf(context),
      };
    }
    for (const at of pod.appArmorAnnotations) {
      if (!at.known || ALLOWED_ANNOTATION.test(at.value)) continue;
      yield { at, message: messageOf(at.value), related: usersOf(pod, at, `used by ${pod.context.label}`) };
    }
  },
});

function messageOf(profile: string): string {
  return `The AppArmor profile is ${profile} in place of the runtime's default, so the kernel does not keep the container from mounts and files of the node.`;
}

function fixOf({ yaml }: KubernetesContext): Fix | undefined {
  const edits = setValue(yaml, ["securityContext", "appArmorProfile", "type"], "RuntimeDefault");
  return edits === undefined ? undefined : { title: "Use the runtime's profile", safe: false, edits };
}
