import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Service selects no pods of the files",
    severity: "info",
    severityReason: "The pods may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the selector, or remove the Service if nothing is behind it any more.",
    references: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"],
    frameworks: [],
    aliases: [
      "kubelinter:dangling-service",
      "kubescore:service-targets-pod",
      "kics:service_does_not_target_pod",
      "kubescape:C-0293",
    ],
    since: "0.1.0",
  },
  applies: (object) => object.service?.selector !== undefined,
  *check(object, { project }) {
    const selector = object.service?.selector;
    const [label] = selector?.labels ?? [];
    if (selector === undefined || label === undefined || !project.cluster.pods(object, selector).isMissing) return;
    yield {
      at: selector.labels.length === 1 ? label : selector,
      message: `${object.label} selects pods that no file holds, so it leads nowhere unless something else makes them.`,
    };
  },
});
