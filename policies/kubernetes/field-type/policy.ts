import { definePolicy, type Fix, type KubernetesWrongType, type Located, replace } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Value of the wrong type",
    severity: "high",
    severityReason: "The API server can't read the object and refuses all of it.",
    presets: ["recommended"],
    remediation: "Write a value of the type that the field has; quotes make a string of a number or a boolean.",
    references: [
      "https://kubernetes.io/docs/concepts/overview/working-with-objects/",
      "https://kubernetes.io/docs/reference/kubernetes-api/",
    ],
    frameworks: [],
    aliases: ["kubelinter:schema-validation", "kubeconform:validation"],
    since: "0.1.0",
  },
  applies: ({ isBuiltIn }) => isBuiltIn,
  *check({ faults, kind }) {
    for (const fault of faults) {
      if (fault.fault !== "type") continue;
      yield {
        at: fault,
        message: `${fault.path} is ${fault.found}, and Kubernetes takes ${fault.expected}: the API server refuses the object.`,
        fix: fixOf(fault),
        secrets: kind.known && kind.value === "Secret" ? secretsOf(fault) : [],
      };
    }
  },
});

/** Short words stand all over a file; what they say is no secret. */
const LEAST_SECRET = 5;

function secretsOf(fault: KubernetesWrongType): readonly Located[] {
  return fault.range[1] - fault.range[0] < LEAST_SECRET ? [] : [fault];
}

function fixOf(fault: KubernetesWrongType): Fix | undefined {
  if (fault.rewritten === undefined) return undefined;
  return { title: `Write ${fault.expected}`, safe: true, edits: [replace(fault, fault.rewritten)] };
}
