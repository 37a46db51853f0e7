import { definePolicy, replace, usersAmong } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Key is probably misspelt",
    severity: "medium",
    severityReason: "Docker compose refuses the file; tools that accept it drop a setting that its author relies on.",
    presets: ["recommended"],
    remediation: "Write the key as the specification has it.",
    references: ["https://docs.docker.com/reference/compose-file/"],
    frameworks: [],
    aliases: ["dclint:invalid-schema"],
    since: "0.1.0",
  },
  *check({ flaws }) {
    for (const { source, range, key, of, nearest, replacement, services } of flaws.unknownKeys) {
      if (nearest === undefined || replacement !== undefined) continue;
      const at = { source, range };
      yield {
        at,
        message: `The key "${key}" is none of ${of}, but "${nearest}" is: docker compose refuses the file, and other readers drop what the key holds.`,
        related: usersAmong(services, at),
        fix: { title: `Write ${nearest}`, safe: false, edits: [replace(at, nearest)] },
      };
    }
  },
});
