import { definePolicy, judgeSecret, judgeSecretValue, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Credential is written into the file",
    severity: "medium",
    severityReason: "Many are for development only, and open nothing but a container on a machine of one's own.",
    presets: ["strict"],
    remediation:
      "Replace the credential where it is used, and give the new one as a secret (`POSTGRES_PASSWORD_FILE`) or through a variable that no file sets.",
    references: [
      "https://docs.docker.com/compose/how-tos/use-secrets/",
      "https://docs.docker.com/reference/compose-file/services/#environment",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-docker:rule-12"],
    aliases: ["kics:passwords_and_secrets", "compose-lint:CL-0020", "compose-lint:CL-0021"],
    since: "0.1.0",
  },
  *check(service) {
    for (const { name, value } of service.literals) {
      if (judgeSecret(name.value, value) !== "secret" || judgeSecretValue(value.value).kind === "token") continue;
      yield {
        at: value,
        message: `Service "${service.name}" has a credential in ${name.value}: everybody who can read the file has it, and so has the repository's history.`,
        related: usersOf(service, value, `used by ${service.name}`),
        secrets: [value],
      };
    }
  },
});
