import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  reads: "project",
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
  *check(service, { project }) {
    const { name, image, build, healthcheck, incomplete } = service;
    if (healthcheck !== undefined || incomplete !== undefined) return;
    const checksHealth =
      build === undefined ? image?.known?.hasHealthcheck : project.buildOf(build)?.stage?.checksHealth;
    if (checksHealth !== false) return;
    const owner = build === undefined ? `its image ${image?.known?.title ?? ""}` : "its Dockerfile";
    yield {
      at: service,
      message: `Service "${name}" has no health check, and neither has ${owner}: a program that hangs counts as one that works.`,
    };
  },
});
