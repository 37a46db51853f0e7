import { definePolicy, monitorOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Monitor selects nothing of the files",
    severity: "info",
    severityReason: "What it selects may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the selector: a ServiceMonitor goes by the labels of the Service itself.",
    references: ["https://prometheus-operator.dev/docs/developer/getting-started/"],
    frameworks: [],
    aliases: ["kubelinter:dangling-servicemonitor"],
    since: "0.1.0",
  },
  applies: (object) => monitorOf(object) !== undefined,
  *check(object, { project }) {
    const monitor = monitorOf(object);
    if (monitor?.selector === undefined || monitor.selector.requirements.length === 0) return;
    const { selects, selector, namespaces } = monitor;
    const where = namespaces === undefined ? "here" : "anywhere";
    if (!project.cluster[selects](object, selector, where).isMissing) return;
    const [label, ...others] = selector.labels;
    yield {
      at: label === undefined || others.length > 0 ? selector : label,
      message: `${object.label} selects ${selects === "pods" ? "pods" : "Services"} that no file holds, so there are no metrics unless something else makes them.`,
    };
  },
});
