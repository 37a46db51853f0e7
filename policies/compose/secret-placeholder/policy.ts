import { definePolicy, judgeSecretValue, namesSecret, usersOf } from "@secpolicy/core";

const URL = /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:[^\s/@]+@/i;

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Credential is a stand-in that everybody knows",
    severity: "low",
    severityReason: "It is meant for a machine of one's own, where only the network around it can use it.",
    presets: ["strict"],
    remediation: "Take the credential from a variable that must be set, as in `${POSTGRES_PASSWORD:?}`.",
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
      if (judgeSecretValue(value.value).kind !== "placeholder") continue;
      if (!namesSecret(name.value) && !URL.test(value.value)) continue;
      yield {
        at: value,
        message: `Service "${service.name}" has a stand-in for a credential in ${name.value} that everybody knows.`,
        related: usersOf(service, value, `used by ${service.name}`),
      };
    }
  },
});
