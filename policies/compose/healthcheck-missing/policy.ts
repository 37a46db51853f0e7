import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service has no health check",
    severity: "info",
    severityReason: "It costs time until a fault is seen, and nothing else.",
    presets: ["strict", "cis-docker"],
    remediation: "Give the service a `healthcheck`, or its image a `HEALTHCHECK`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#healthcheck",
      "https://docs.docker.com/reference/dockerfile/#healthcheck",
    ],
    frameworks: ["cis-docker:5.27"],
    aliases: ["kics:healthcheck_not_set"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, image, build, healthcheck, incomplete } = service;
    if (healthcheck !== undefined || build !== undefined || incomplete !== undefined) return;
    if (image?.known?.hasHealthcheck !== false) return;
    yield {
      at: service,
      message: `Service "${name}" has no health check, and neither has its image ${image.known.title}: a program that hangs counts as one that works.`,
    };
  },
});
