import { definePolicy, removeEntry } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Key version means nothing",
    severity: "info",
    severityReason: "Compose ignores it, and says so each time it starts.",
    presets: ["recommended"],
    remediation: "Remove the line.",
    references: ["https://docs.docker.com/reference/compose-file/version-and-name/"],
    frameworks: [],
    aliases: ["dclint:no-version-field"],
    since: "0.1.0",
  },
  *check({ files }) {
    for (const { version, yaml } of files) {
      if (version === undefined) continue;
      const edits = removeEntry(yaml, "version");
      yield {
        at: version,
        message: "Compose ignores `version` and warns about it each time it starts.",
        fix: edits === undefined ? undefined : { title: "Remove version", safe: true, edits },
      };
    }
  },
});
