import { definePolicy, secretsWrittenBy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "RUN writes a secret into the image",
    severity: "high",
    severityReason: "Everybody who can pull the image can read the file, also where a later instruction removes it.",
    presets: ["recommended"],
    remediation:
      "Mount the file for the one RUN that needs it: `RUN --mount=type=secret,id=npmrc,target=/root/.npmrc`. What must be written is removed in the same RUN.",
    references: [
      "https://docs.docker.com/build/building/secrets/",
      "https://docs.npmjs.com/docker-and-private-modules",
    ],
    frameworks: ["cis-docker:4.10", "owasp-docker:rule-12", "owasp-node:10"],
    aliases: ["tally:require-secret-mounts", "dockle:CIS-DI-0010"],
    since: "0.1.0",
  },
  *check(instruction) {
    if (instruction.stage?.isShipped !== true) return;
    for (const secret of secretsWrittenBy(instruction)) {
      yield {
        at: secret,
        message: `The value of ${secret.name} gets into ${secret.file}, and with this layer into the image, where it stays whatever later instructions do.`,
      };
    }
  },
});
