import {
  definePolicy,
  type Fix,
  is,
  type KubernetesContainer,
  type KubernetesPod,
  setValue,
  usersOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Nothing requires a user other than root",
    severity: "low",
    severityReason: "The container does not run as root as things stand; only admission fails.",
    presets: ["pss-restricted"],
    remediation: "Set `runAsNonRoot: true` in the securityContext of the pod, and nowhere `false`.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    ],
    frameworks: ["pss:restricted/runAsNonRoot"],
    aliases: ["semgrep:run-as-non-root-unsafe-value"],
    since: "0.1.0",
  },
  *check(pod) {
    if (is(pod.isUserNamespaceTrusted, false) !== true) return;
    for (const container of pod.containers) {
      const { label, security } = container;
      if (is(security.runAsNonRoot, true) !== false || mayRunAsRoot(container)) continue;
      const at = security.runAsNonRoot ?? container;
      const fact = security.runAsNonRoot === undefined ? "does not set runAsNonRoot" : "sets runAsNonRoot to false";
      yield {
        at,
        message: messageOf(`Container "${label}"`, fact),
        related: usersOf(pod, at, `used by ${label}`),
        fix: fixOf(container),
      };
    }
    const at = pod.context.runAsNonRoot;
    if (at === undefined || is(at, false) !== true || pod.containers.some(inherits)) return;
    yield {
      at,
      message: messageOf(`Pod "${pod.context.label}"`, "sets runAsNonRoot to false"),
      related: usersOf(pod, at, "used here"),
    };
  },
});

function messageOf(owner: string, fact: string): string {
  return `${owner} ${fact}: the restricted standard refuses that, whatever user runs in the end.`;
}

/** Those are reported by `kubernetes/run-as-non-root`; it passes over patches, whose containers have no image, and so does this policy. */
function mayRunAsRoot({ image, pod, security: { runAsUser } }: KubernetesContainer): boolean {
  if (runAsUser === undefined && image === undefined) return true;
  if (is(pod.isWindows, false) !== true || is(pod.hostUsers, false) !== false) return false;
  return runAsUser === undefined || is(runAsUser, 0) === true;
}

function inherits({ context }: KubernetesContainer): boolean {
  return context.runAsNonRoot === undefined;
}

/** Asking for what is so already breaks nothing. */
function fixOf({ pod, yaml, security: { runAsUser } }: KubernetesContainer): Fix | undefined {
  const edits = setValue(inheritsUser(pod) ? pod.yaml : yaml, ["securityContext", "runAsNonRoot"], true);
  return edits === undefined
    ? undefined
    : { title: "Require it", safe: runAsUser?.known === true && runAsUser.value > 0, edits };
}

/** Is the pod's user that of every container? */
function inheritsUser(pod: KubernetesPod): boolean {
  return (
    pod.context.runAsUser !== undefined &&
    pod.containers.every((one) => inherits(one) && one.context.runAsUser === undefined)
  );
}
