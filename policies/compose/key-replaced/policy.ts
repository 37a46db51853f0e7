import { definePolicy, usersAmong } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Key belongs to an earlier version of the format",
    severity: "medium",
    severityReason: "Docker compose refuses the file; a setting that its author relies on is not in force.",
    presets: ["recommended"],
    remediation: "Write the setting in the way that has taken its place.",
    references: [
      "https://docs.docker.com/reference/compose-file/legacy-versions/",
      "https://docs.docker.com/reference/compose-file/services/",
    ],
    frameworks: [],
    aliases: ["dclint:invalid-schema"],
    since: "0.1.0",
  },
  *check({ flaws }) {
    for (const { source, range, key, replacement, services } of flaws.unknownKeys) {
      if (replacement === undefined) continue;
      const at = { source, range };
      yield {
        at,
        message: `The key "${key}" belongs to an earlier version of the format: docker compose refuses the file. ${replacement} has taken its place.`,
        related: usersAmong(services, at),
      };
    }
  },
});
