import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Required field is missing",
    severity: "high",
    severityReason: "The object is not created or updated.",
    presets: ["recommended"],
    remediation:
      "Add the field. A file that holds a part of an object only belongs under `patches` of a kustomization.",
    references: [
      "https://kubernetes.io/docs/reference/kubernetes-api/",
      "https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/",
    ],
    frameworks: [],
    aliases: ["kubelinter:schema-validation", "kubeconform:validation"],
    since: "0.1.0",
  },
  applies: ({ isBuiltIn }) => isBuiltIn,
  *check(object, { project }) {
    if (object.isPart) return;
    for (const fault of object.faults) {
      if (fault.fault !== "required" || project.cluster.mayAdd(object, fault.field)) continue;
      yield {
        at: fault,
        message: `${fault.holder} has no ${fault.field}, without which the API server refuses the object.`,
      };
    }
  },
});
