import { definePolicy, type Scalar } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Variable is set twice",
    severity: "medium",
    severityReason: "One of the two values is lost, and mostly nobody knows which.",
    presets: ["recommended"],
    remediation: "Remove one of them.",
    references: ["https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"],
    frameworks: [],
    aliases: ["kubelinter:duplicate-env-var", "kubescore:environment-variable-key-duplication", "kubescape:C-0295"],
    since: "0.1.0",
  },
  *check({ label, variableNames }) {
    const first = new Map<string, Scalar<string>>();
    for (const name of variableNames) {
      if (!name.known) continue;
      const earlier = first.get(name.value);
      if (earlier === undefined) first.set(name.value, name);
      else {
        yield {
          at: name,
          message: `Container "${label}" sets ${name.value} twice: the last one counts, and applying the file again may lose either.`,
          related: [{ at: earlier, label: "the first one" }],
        };
      }
    }
  },
});
