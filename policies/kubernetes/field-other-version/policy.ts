import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Field of another version of Kubernetes",
    severity: "medium",
    severityReason: "The cluster works without the setting; kubectl at least says so.",
    presets: ["recommended"],
    remediation: "Remove the field, or say in `settings.kubernetes.version` which version the cluster has.",
    references: [
      "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
      "https://kubernetes.io/docs/reference/using-api/deprecation-policy/",
    ],
    frameworks: [],
    aliases: ["kubelinter:schema-validation", "kubeconform:validation", "kubeconform:strict"],
    since: "0.1.0",
  },
  applies: ({ isBuiltIn }) => isBuiltIn,
  *check({ faults }) {
    for (const fault of faults) {
      if (fault.fault !== "unknown" || fault.versions === undefined) continue;
      yield {
        at: fault,
        message: `${fault.path} is a field ${fault.versions}: in the cluster's version kubectl refuses the object, and other clients lose the setting.`,
      };
    }
  },
});
