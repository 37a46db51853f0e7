import { budgetOf, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Disruption budget selects no pods of the files",
    severity: "info",
    severityReason: "The pods may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the selector, or remove the budget.",
    references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => budgetOf(object) !== undefined,
  *check(object, { project }) {
    const selector = budgetOf(object)?.selector;
    const [label] = selector?.labels ?? [];
    if (selector === undefined || label === undefined || !project.cluster.pods(object, selector).isMissing) return;
    yield {
      at: selector.labels.length === 1 ? label : selector,
      message: `${object.label} selects pods that no file holds, so it protects none unless something else makes them.`,
    };
  },
});
