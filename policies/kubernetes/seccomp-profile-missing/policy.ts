import { definePolicy, type Fix, is, type KubernetesPod, setValue, type YamlMap } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "No seccomp profile",
    severity: "medium",
    severityReason: "Unless the kubelet is told otherwise, the container then runs without any.",
    presets: ["strict", "pss-restricted", "nsa-k8s"],
    remediation: "Set `seccompProfile: { type: RuntimeDefault }` in the pod's securityContext.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tutorials/security/seccomp/",
    ],
    frameworks: ["pss:restricted/seccompProfile_restricted", "nsa-k8s:1.9", "nsa-k8s:1.10", "cis-k8s-1.23:5.7.2"],
    aliases: [
      "kubescore:container-seccomp-profile",
      "trivy:KSV-0030",
      "trivy:KSV-0104",
      "checkov:CKV_K8S_31",
      "kics:seccomp_profile_is_not_configured",
      "kubesec:SeccompAny",
      "kubescape:C-0210",
      "kyverno:pod-security/restrict-seccomp-strict",
    ],
    since: "0.1.0",
  },
  *check(pod) {
    if (is(pod.isWindows, false) !== true) return;
    // A container without an image is a patch: the file that it completes may say more.
    const bare = pod.containers.filter(
      ({ image, security }) => image !== undefined && security.seccompProfile === undefined,
    );
    const [first] = bare;
    if (first === undefined) return;
    if (bare.length === pod.containers.length) {
      yield { at: pod, message: `Pod "${pod.context.label}" ${FACT}`, fix: fixOf(pod.yaml) };
      return;
    }
    for (const container of bare) {
      yield {
        at: container,
        message: `Container "${container.label}" ${FACT}`,
        fix: fixOf(targetOf(pod, container.yaml)),
      };
    }
  },
});

const FACT = "has no seccomp profile, so by the kubelet's default it may use every system call of the node's kernel.";

/** The pod, unless a container has a profile of its own that the author may mean to keep apart. */
function targetOf(pod: KubernetesPod, container: YamlMap): YamlMap {
  return pod.containers.some(({ context }) => context.seccompProfile !== undefined) ? container : pod.yaml;
}

function fixOf(yaml: YamlMap): Fix | undefined {
  const edits = setValue(yaml, ["securityContext", "seccompProfile", "type"], "RuntimeDefault");
  return edits === undefined ? undefined : { title: "Use the runtime's profile", safe: false, edits };
}
