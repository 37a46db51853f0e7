import { definePolicy, type Fix, type Scalar, setValue, usersOf, type YamlMap } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Seccomp is turned off",
    severity: "medium",
    severityReason: "It takes a flaw in a system call that the default profile would have kept from the container.",
    presets: ["strict", "pss-baseline"],
    remediation: "Set the profile's `type` to `RuntimeDefault`, or to `Localhost` with a profile of your own.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/tutorials/security/seccomp/",
    ],
    frameworks: ["pss:baseline/seccompProfile_baseline", "cis-k8s-1.23:5.7.2"],
    aliases: [
      "kubesec:SeccompUnconfined",
      "kyverno:pod-security/restrict-seccomp",
      "semgrep:seccomp-confinement-disabled",
    ],
    since: "0.1.0",
  },
  *check(pod) {
    for (const { label, yaml, seccompProfile: at } of pod.contexts) {
      if (!isForbidden(at)) continue;
      yield { at, message: messageOf(at), related: usersOf(pod, at, `used by ${label}`), fix: fixOf(yaml) };
    }
    // Old annotations count in old clusters; where a field says it, this is the same place again.
    for (const { label, security } of pod.containers) {
      const at = security.seccompProfile;
      if (isForbidden(at)) yield { at, message: messageOf(at), related: usersOf(pod, at, `used by ${label}`) };
    }
  },
});

type KnownText = Extract<Scalar<string>, { known: true }>;

function isForbidden(profile: Scalar<string> | undefined): profile is KnownText {
  return profile?.known === true && profile.value !== "RuntimeDefault" && profile.value !== "Localhost";
}

function messageOf({ value }: KnownText): string {
  return `The seccomp profile is ${value}, so the container may use every system call of the node's kernel, those with old flaws included.`;
}

function fixOf(yaml: YamlMap): Fix | undefined {
  const edits = setValue(yaml, ["securityContext", "seccompProfile", "type"], "RuntimeDefault");
  return edits === undefined ? undefined : { title: "Use the runtime's profile", safe: false, edits };
}
