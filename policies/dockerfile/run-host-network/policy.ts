import { definePolicy, is } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "RUN in the host's network",
    severity: "low",
    severityReason:
      "Whoever starts the build must allow it; what runs then reaches services that listen on the host alone.",
    presets: ["strict"],
    remediation: "Leave `--network=host` out, or use `--network=none` for steps that need no network at all.",
    references: ["https://docs.docker.com/reference/dockerfile/#run---network"],
    frameworks: [],
    aliases: ["sonar:S6431"],
    since: "0.1.0",
  },
  *check({ flags }) {
    for (const { name, value } of flags) {
      if (name !== "network" || value === undefined || is(value, "host") !== true) continue;
      yield {
        at: value,
        message:
          "The step shares the network of the machine that builds, so every script and package that it runs reaches what listens there alone.",
      };
    }
  },
});
