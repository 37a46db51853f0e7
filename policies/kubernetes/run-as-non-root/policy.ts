import {
  definePolicy,
  type Fix,
  is,
  type KubernetesContainer,
  type Located,
  replace,
  setValue,
  usersOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container may run as root",
    severity: "medium",
    severityReason:
      "Root in a container needs one more flaw to become root on the node, and the image may name another user after all.",
    presets: ["recommended", "pss-restricted", "nsa-k8s"],
    remediation:
      "Set `runAsNonRoot: true` in the pod's securityContext, and a numeric `runAsUser` where the image's own user is root or a name.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    ],
    frameworks: ["pss:restricted/runAsNonRoot", "nsa-k8s:1.0", "cis-k8s-1.23:5.2.7"],
    aliases: [
      "kubelinter:run-as-non-root",
      "trivy:KSV-0012",
      "checkov:CKV_K8S_23",
      "kics:containers_running_as_root",
      "polaris:runAsRootAllowed",
      "kubesec:RunAsNonRoot",
      "kubescape:C-0013",
      "kyverno:pod-security/require-run-as-nonroot",
      "semgrep:run-as-non-root",
      "semgrep:run-as-non-root-container-level",
      "semgrep:run-as-non-root-container-level-missing-security-context",
      "semgrep:run-as-non-root-security-context-pod-level",
    ],
    since: "0.1.0",
  },
  *check(container) {
    const { image, label, pod, security } = container;
    // With a user namespace of its own, root in the pod is an ordinary user of the node.
    if (is(pod.isWindows, false) !== true || is(pod.hostUsers, false) !== false) return;
    const { runAsNonRoot, runAsUser } = security;
    if (is(runAsNonRoot, true) !== false) return;
    if (runAsUser !== undefined) {
      if (is(runAsUser, 0) !== true) return;
      const message = `Container "${label}" runs as user 0, so whoever takes it over is root and one flaw away from the node.`;
      yield { at: runAsUser, message, related: usersOf(container, runAsUser, `used by ${label}`) };
      return;
    }
    // A patch: the file that it completes may say more.
    if (image === undefined) return;
    const at: Located = runAsNonRoot ?? container;
    const fact =
      runAsNonRoot === undefined
        ? "neither runAsNonRoot nor runAsUser is set"
        : "runAsNonRoot is false and no runAsUser is set";
    yield {
      at,
      message: `Container "${label}" may run as root: ${fact}, so the image decides, and most images run as root.`,
      related: usersOf(container, at, `used by ${label}`),
      fix: fixOf(container),
    };
  },
});

function fixOf(container: KubernetesContainer): Fix | undefined {
  const { runAsNonRoot } = container.security;
  const edits = runAsNonRoot === undefined ? setNonRoot(container) : [replace(runAsNonRoot, "true")];
  return edits === undefined ? undefined : { title: "Refuse to run as root", safe: false, edits };
}

/** For the whole pod, unless one of its containers has a say of its own that the author may mean to keep apart. */
function setNonRoot(container: KubernetesContainer): Fix["edits"] | undefined {
  const { pod } = container;
  const isShared = pod.containers.every(
    ({ security }) => security.runAsNonRoot === undefined && security.runAsUser === undefined,
  );
  return setValue(isShared ? pod.yaml : container.yaml, ["securityContext", "runAsNonRoot"], true);
}
