import { definePolicy, numberAt, sleepOf, valueAt } from "@secpolicy/core";

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec */
const DEFAULT_GRACE = 30;

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Grace period ends before the preStop hook does",
    severity: "medium",
    severityReason: "At every stop the program is killed in the middle of its work.",
    presets: ["recommended"],
    remediation: "Set `terminationGracePeriodSeconds` to the hook's time plus what the program needs to end.",
    references: [
      "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/",
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ handlers, label, pod }) {
    const hook = handlers.find(({ kind }) => kind === "preStop");
    const sleep = hook === undefined ? undefined : sleepOf(hook.yaml);
    if (sleep?.known !== true || pod.isPatch) return;
    const written = valueAt(pod.yaml, "terminationGracePeriodSeconds");
    const grace = numberAt(pod.yaml, "terminationGracePeriodSeconds");
    if (written !== undefined && grace === undefined) return;
    const seconds = grace?.known === true ? grace.value : DEFAULT_GRACE;
    if (sleep.value < seconds) return;
    yield {
      at: sleep,
      message: `The preStop hook of container "${label}" sleeps ${sleep.value} seconds and the pod has ${seconds} to stop in, so its program is killed without time to end.`,
      related: grace === undefined ? [] : [{ at: grace, label: "the grace period" }],
    };
  },
});
