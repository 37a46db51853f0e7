import { definePolicy, unusedOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Declared, and used by no service",
    severity: "info",
    severityReason:
      "Nothing comes of it; but a network that was to separate services, or a secret, may be missing from one.",
    presets: ["strict"],
    remediation: "Name it at the services that it is meant for, or remove the declaration.",
    references: [
      "https://docs.docker.com/reference/compose-file/networks/",
      "https://docs.docker.com/reference/compose-file/volumes/",
      "https://docs.docker.com/reference/compose-file/secrets/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(project) {
    for (const { source, range, noun, name } of unusedOf(project)) {
      yield {
        at: { source, range },
        message: `The ${noun} "${name}" is declared, but no service uses it: compose passes over the declaration.`,
      };
    }
  },
});
