import { credentialsIn, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  meta: {
    title: "Secret is written into a command",
    severity: "high",
    severityReason: "Everybody who can read the file, or the image's history, has it.",
    presets: ["recommended"],
    remediation:
      "Replace the secret, and give the new one with `RUN --mount=type=secret`: `--password-stdin < /run/secrets/…`, or `env=` of the mount.",
    references: [
      "https://docs.docker.com/build/building/secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:4.10", "owasp-docker:rule-12", "owasp-node:10"],
    aliases: ["kics:passwords_and_secrets", "dockle:CIS-DI-0010"],
    since: "0.1.0",
  },
  *check({ command }) {
    for (const credential of credentialsIn(command)) {
      yield {
        at: credential,
        message: `The value of ${credential.name} stands in the file: it is in the repository's history, in the image's, and in the build's log.`,
        secrets: [credential],
      };
    }
  },
});
