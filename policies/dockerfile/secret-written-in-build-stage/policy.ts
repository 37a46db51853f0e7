import { definePolicy, secretsWrittenBy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "RUN writes a secret into a build stage",
    severity: "low",
    severityReason: "The image does not have it, as long as nobody copies the file; the build's cache has.",
    presets: ["strict"],
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
    if (instruction.stage === undefined || instruction.stage.isShipped) return;
    for (const secret of secretsWrittenBy(instruction)) {
      yield {
        at: secret,
        message: `The value of ${secret.name} gets into ${secret.file} of a stage that is not shipped: the image does not have it, the build's cache does.`,
      };
    }
  },
});
