import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "ConfigMap is in no file",
    severity: "info",
    severityReason: "The ConfigMap may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the name, add the ConfigMap, or say `optional: true`.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"],
    frameworks: [],
    aliases: ["kubelinter:env-value-from"],
    since: "0.1.0",
  },
  applies: (object) => object.references.some(({ kind }) => kind === "ConfigMap"),
  *check(object, { project }) {
    for (const { kind, name, namespace, isOptional, user } of object.references) {
      if (kind !== "ConfigMap" || !name.known || isOptional) continue;
      if (!project.cluster.named(object, kind, name.value, namespace).isMissing) continue;
      yield {
        at: name,
        message: `${object.label} needs the ConfigMap "${name.value}" (${user}), which no file holds: without it, the pod does not start.`,
      };
    }
  },
});
