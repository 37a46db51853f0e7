import { definePolicy, type KubernetesWrongValue } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Value that the API server refuses",
    severity: "high",
    severityReason: "The object is not created or updated.",
    presets: ["recommended"],
    remediation:
      "Use one of the values that the field takes, in this very spelling; write quantities as `500m`, `512Mi` or `2Gi`.",
    references: [
      "https://kubernetes.io/docs/reference/kubernetes-api/",
      "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/",
    ],
    frameworks: [],
    aliases: ["kubelinter:schema-validation", "kubeconform:validation"],
    since: "0.1.0",
  },
  applies: ({ isBuiltIn }) => isBuiltIn,
  *check({ faults }) {
    for (const fault of faults) {
      if (fault.fault !== "value") continue;
      yield {
        at: fault,
        message: `${sentenceOf(fault)}${fault.near === undefined ? "" : `; perhaps "${fault.near}" is meant`}.`,
        secrets: fault.form === "base64" ? [fault] : [],
      };
    }
  },
});

function sentenceOf({ path, value, allowed, form }: KubernetesWrongValue): string {
  if (form === "base64") return `${path} is no base64, so the API server refuses the object`;
  if (form === "quantity")
    return `${path} is ${JSON.stringify(value)}, which is no quantity, so the API server refuses the object`;
  return `${path} is ${JSON.stringify(value)}, and the API server takes nothing but ${allowed.join(", ")}`;
}
