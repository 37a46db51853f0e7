import { definePolicy, type KubernetesContainer, numberAt, type YamlMap } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["Deployment.apps"],
  meta: {
    title: "Deployment counts as failed before its pods had time to start",
    severity: "low",
    severityReason: "The pods may still come up; what fails is the pipeline that waits for them.",
    presets: ["strict"],
    remediation: "Raise `progressDeadlineSeconds` above the time that the startup probe allows.",
    references: [
      "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds",
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ pod, yaml, label }) {
    const deadline = numberAt(yaml, "spec", "progressDeadlineSeconds");
    if (deadline?.known !== true) return;
    for (const container of pod?.containers ?? []) {
      const seconds = startBudget(container);
      if (seconds === undefined || seconds <= deadline.value) continue;
      yield {
        at: deadline,
        message: `${label} counts as failed after ${deadline.value} seconds without progress, and container "${container.label}" may take ${seconds} to start.`,
        related: [{ at: container, label: "the container" }],
      };
    }
  },
});

/** Seconds that the startup probe gives the container: its delay and all its attempts. */
function startBudget({ handlers }: KubernetesContainer): number | undefined {
  const probe = handlers.find(({ kind }) => kind === "startup")?.yaml;
  if (probe === undefined) return undefined;
  const period = secondsOf(probe, "periodSeconds", 10);
  const attempts = secondsOf(probe, "failureThreshold", 3);
  return secondsOf(probe, "initialDelaySeconds", 0) + period * attempts;
}

function secondsOf(probe: YamlMap, key: string, usual: number): number {
  const number = numberAt(probe, key);
  return number?.known === true ? number.value : usual;
}
