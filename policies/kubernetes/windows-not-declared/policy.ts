import {
  definePolicy,
  type Fix,
  is,
  type KubernetesContainer,
  type KubernetesPod,
  setValue,
  some,
} from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Windows pod does not say so",
    severity: "low",
    severityReason: "Only admission fails, and only where the restricted standard is enforced.",
    presets: ["pss-restricted"],
    remediation: "Set `os: { name: windows }` in the pod's spec; Kubernetes before 1.25 exempts no pod.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/concepts/windows/user-guide/",
    ],
    frameworks: [
      "pss:restricted/allowPrivilegeEscalation",
      "pss:restricted/capabilities_restricted",
      "pss:restricted/seccompProfile_restricted",
    ],
    aliases: [],
    since: "0.1.0",
  },
  *check(pod) {
    // For Linux the other policies of the standard speak.
    if (is(pod.isWindows, false) === true || is(pod.isDeclaredWindows, false) !== true) return;
    if (!pod.containers.some(lacksSettings)) return;
    const reason = pod.standard.exemptsWindows
      ? "it does not set os.name, so the restricted standard asks for settings of Linux"
      : "before Kubernetes 1.25 the restricted standard asks for settings of Linux all the same";
    yield {
      at: pod,
      message: `Pod "${pod.context.label}" is for Windows nodes, but ${reason}, and its namespaces refuse the pod.`,
      fix: fixOf(pod),
    };
  },
});

/** A container without an image is a patch: the file that it completes may say more. */
function lacksSettings({ image, security }: KubernetesContainer): boolean {
  const { allowPrivilegeEscalation, capabilitiesDrop, seccompProfile } = security;
  if (image === undefined) return false;
  if (is(allowPrivilegeEscalation, false) === false || seccompProfile === undefined) return true;
  return some(capabilitiesDrop, (capability) => capability === "ALL") === false;
}

function fixOf(pod: KubernetesPod): Fix | undefined {
  // Where a template decides, the name would be a guess.
  if (!pod.standard.exemptsWindows || is(pod.isWindows, true) !== true) return undefined;
  const edits = setValue(pod.yaml, ["os", "name"], "windows");
  return edits === undefined ? undefined : { title: "Declare Windows", safe: false, edits };
}
