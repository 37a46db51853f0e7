import { definePolicy, judgeSecret, judgeSecretValue } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Credential is written into a file of variables",
    severity: "medium",
    severityReason: "Many are for development only, and open nothing but a container on a machine of one's own.",
    presets: ["strict"],
    remediation:
      "Replace the credential where it is used, keep the file out of the repository (`.gitignore`), and commit an example without values.",
    references: [
      "https://docs.docker.com/compose/how-tos/environment-variables/best-practices/",
      "https://docs.docker.com/compose/how-tos/use-secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-docker:rule-12"],
    aliases: [],
    since: "0.1.0",
  },
  *check({ variableFiles }) {
    for (const { source, literals } of variableFiles) {
      for (const { name, value } of literals) {
        if (judgeSecret(name.value, value) !== "secret" || judgeSecretValue(value.value).kind === "token") continue;
        yield {
          at: value,
          message: `The file ${source.path} has a credential in ${name.value}: everybody who can read the repository has it, and so has its history.`,
          secrets: [value],
        };
      }
    }
  },
});
