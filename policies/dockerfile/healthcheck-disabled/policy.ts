import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "HEALTHCHECK is switched off",
    severity: "info",
    severityReason: "It is written down, so somebody wanted it; a reader may want to know.",
    presets: ["strict"],
    remediation:
      "Replace the inherited check by one that fits, or waive the line with a comment that says why there is none.",
    references: ["https://docs.docker.com/reference/dockerfile/#healthcheck"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ isFinal, healthcheck }) {
    if (!isFinal || healthcheck?.isNone !== true) return;
    yield {
      at: healthcheck,
      message:
        "HEALTHCHECK NONE takes away the check of the base image, so Docker no longer sees a program that hangs.",
    };
  },
});
