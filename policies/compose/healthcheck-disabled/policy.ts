import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Health check is switched off",
    severity: "info",
    severityReason: "It is deliberate, and some images' checks do cost too much.",
    presets: ["strict", "cis-docker"],
    remediation: "Leave the image's check, or give one that suits the service.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#healthcheck",
      "https://docs.docker.com/reference/dockerfile/#healthcheck",
    ],
    frameworks: ["cis-docker:5.27"],
    aliases: ["kics:healthcheck_not_set"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, healthcheck } = service;
    if (healthcheck?.isDisabled !== true) return;
    yield {
      at: { source: healthcheck.source, range: healthcheck.range },
      message: `Service "${name}" has its health check switched off, so a program that hangs counts as one that works.`,
      related: usersOf(service, healthcheck, `used by ${name}`),
    };
  },
});
