import { definePolicy, positionAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.manifest",
  meta: {
    title: "Key occurs twice",
    severity: "medium",
    severityReason: "A setting that its author relies on may be gone without a word.",
    presets: ["recommended"],
    remediation: "Keep one of the entries, or unite what they hold.",
    references: [
      "https://yaml.org/spec/1.2.2/#3213-node-comparison",
      "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    ],
    frameworks: [],
    aliases: ["kubeconform:strict"],
    since: "0.1.0",
  },
  *check({ duplicates }) {
    for (const { source, range, key, first } of duplicates) {
      const { line } = positionAt(first.source, first.range[0]);
      yield {
        at: { source, range },
        message: `The key "${key}" stands in this map a second time: most readers drop the entry on line ${line}, strict ones refuse the file.`,
        related: [{ at: first, label: "the first entry" }],
      };
    }
  },
});
