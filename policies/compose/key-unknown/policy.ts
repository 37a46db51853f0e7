import { definePolicy, usersAmong } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Key is not in the specification",
    severity: "info",
    severityReason: "It may belong to a version of compose, or to another program, that knows more than this policy.",
    presets: ["recommended"],
    remediation: "Remove the key, move it to where it belongs, or give it a name that begins with `x-`.",
    references: [
      "https://docs.docker.com/reference/compose-file/",
      "https://docs.docker.com/reference/compose-file/extension/",
    ],
    frameworks: [],
    aliases: ["dclint:invalid-schema"],
    since: "0.1.0",
  },
  *check({ flaws }) {
    for (const { source, range, key, of, nearest, replacement, services } of flaws.unknownKeys) {
      if (nearest !== undefined || replacement !== undefined) continue;
      const at = { source, range };
      yield {
        at,
        message: `The key "${key}" is none of ${of}: docker compose refuses the file unless it is newer than the specification known here.`,
        related: usersAmong(services, at),
      };
    }
  },
});
