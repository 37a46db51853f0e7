import { definePolicy, judgeSecretValue } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "File of a secret is in the repository",
    severity: "medium",
    severityReason: "Many are for development only, and open nothing but a container on a machine of one's own.",
    presets: ["strict"],
    remediation:
      "Replace the secret where it is used, keep the file out of the repository (`.gitignore`), or take the secret from a variable (`environment`).",
    references: [
      "https://docs.docker.com/reference/compose-file/secrets/",
      "https://docs.docker.com/compose/how-tos/use-secrets/",
    ],
    frameworks: ["owasp-docker:rule-12"],
    aliases: [],
    since: "0.1.0",
  },
  *check({ secrets }) {
    for (const { name, file } of secrets) {
      const text = file?.text?.trim();
      if (file === undefined || text === undefined || text === "") continue;
      const { kind } = judgeSecretValue(text);
      if (kind === "placeholder" || kind === "innocent") continue;
      const { source, range } = file;
      yield {
        at: { source, range },
        message: `The secret "${name}" is taken from a file of the repository: everybody who can read that has the secret, and so has its history.`,
      };
    }
  },
});
