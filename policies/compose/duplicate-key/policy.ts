import { definePolicy, positionAt } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Key occurs twice",
    severity: "medium",
    severityReason: "Docker compose refuses the file; tools that accept it drop a setting that its author relies on.",
    presets: ["recommended"],
    remediation: "Keep one of the entries, or unite what they hold.",
    references: [
      "https://yaml.org/spec/1.2.2/#3213-node-comparison",
      "https://docs.docker.com/reference/compose-file/",
    ],
    frameworks: [],
    aliases: ["dclint:invalid-yaml"],
    since: "0.1.0",
  },
  *check({ duplicates }) {
    for (const { source, range, key, first } of duplicates) {
      const { line } = positionAt(first.source, first.range[0]);
      yield {
        at: { source, range },
        message: `The key "${key}" stands in this map a second time: docker compose refuses the file, and other readers drop the entry on line ${line}.`,
        related: [{ at: first, label: "the first entry" }],
      };
    }
  },
});
