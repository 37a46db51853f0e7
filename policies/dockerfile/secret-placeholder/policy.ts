import { definePolicy, judgeSecret } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ENV"],
  meta: {
    title: "Stand-in for a secret in the image",
    severity: "low",
    severityReason: "It matters only where nobody sets the variable when the container is started.",
    presets: ["strict"],
    remediation: "Leave the ENV out, and let the program refuse to start without the secret.",
    references: [
      "https://docs.docker.com/build/building/secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-docker:rule-12"],
    aliases: ["kics:passwords_and_secrets"],
    since: "0.1.0",
  },
  *check({ assignments, stage, isDeferred }) {
    if (stage?.isShipped !== true || isDeferred) return;
    for (const { name, value } of assignments) {
      if (value === undefined || judgeSecret(name, value) !== "placeholder") continue;
      yield {
        at: value,
        message: `ENV ${name} is a stand-in that everybody can guess; where nobody sets another, the program takes it for the secret.`,
      };
    }
  },
});
