import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image without a HEALTHCHECK",
    severity: "info",
    severityReason:
      "Kubernetes never reads it, and many programs end when they fail; for Docker and Swarm it is worth a thought.",
    presets: ["cis-docker"],
    remediation:
      "Add `HEALTHCHECK CMD …` with a command that fails when the program does not answer, or leave this policy off.",
    references: ["https://docs.docker.com/reference/dockerfile/#healthcheck"],
    frameworks: ["cis-docker:4.6"],
    aliases: [
      "hadolint:DL3057",
      "trivy:DS-0026",
      "checkov:CKV_DOCKER_2",
      "kics:healthcheck_instruction_missing",
      "dockle:CIS-DI-0006",
    ],
    since: "0.1.0",
  },
  *check({ isFinal, hasCommand, hasHealthcheck, from }) {
    // What has nothing to run is exported, not run.
    if (!isFinal || hasCommand === false || hasHealthcheck !== false) return;
    yield {
      at: from,
      message: "The image has no HEALTHCHECK, so Docker takes a container for healthy as long as its process is there.",
    };
  },
});
