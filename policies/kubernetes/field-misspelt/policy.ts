import { definePolicy, type Fix, type KubernetesUnknownField, replace } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Misspelt field",
    severity: "high",
    severityReason: "A setting that its author relies on, often one of security, is not there.",
    presets: ["recommended"],
    remediation: "Correct the field's name; names are case-sensitive.",
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
      if (fault.fault !== "unknown" || fault.versions !== undefined || fault.home !== undefined) continue;
      if (fault.near === undefined) continue;
      yield {
        at: fault,
        message: `Kubernetes knows no field "${fault.key.text}" in ${fault.holder}, so kubectl refuses the object and other clients lose the setting; perhaps "${fault.near}" is meant.`,
        fix: fixOf(fault, fault.near),
      };
    }
  },
});

function fixOf({ key }: KubernetesUnknownField, near: string): Fix {
  const written = key.source.text.slice(...key.range);
  return { title: `Write ${near}`, safe: false, edits: [replace(key, written.replace(key.text, near))] };
}
