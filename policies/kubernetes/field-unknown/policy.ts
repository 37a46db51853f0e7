import { definePolicy, type KubernetesUnknownField } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Field that Kubernetes doesn't know",
    severity: "medium",
    severityReason: "Whatever it was to do does not happen; kubectl at least says so.",
    presets: ["recommended"],
    remediation: "Remove the field, or move it to where it belongs.",
    references: [
      "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
      "https://kubernetes.io/docs/reference/kubernetes-api/",
    ],
    frameworks: [],
    aliases: ["kubelinter:schema-validation", "kubeconform:validation", "kubeconform:strict"],
    since: "0.1.0",
  },
  applies: ({ isBuiltIn }) => isBuiltIn,
  *check({ faults }) {
    for (const fault of faults) {
      if (fault.fault !== "unknown" || fault.versions !== undefined) continue;
      if (fault.home === undefined && fault.near !== undefined) continue;
      yield {
        at: fault,
        message: `Kubernetes knows no field "${fault.key.text}" in ${fault.holder}, so kubectl refuses the object and other clients lose the setting.${homeOf(fault)}`,
      };
    }
  },
});

function homeOf({ home }: KubernetesUnknownField): string {
  return home === undefined ? "" : ` It belongs further out: ${home}.`;
}
