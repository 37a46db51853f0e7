import { definePolicy, is } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "RUN without the builder's sandbox",
    severity: "medium",
    severityReason: "Whoever starts the build must allow it; what runs then can change the builder's host.",
    presets: ["strict"],
    remediation:
      "Do without `--security=insecure`: find which device or capability the step needs, and do it in a container of its own.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#run---security",
      "https://docs.docker.com/build/building/secrets/",
    ],
    frameworks: [],
    aliases: ["sonar:S6502"],
    since: "0.1.0",
  },
  *check({ flags }) {
    for (const { name, value } of flags) {
      if (name !== "security" || value === undefined || is(value, "insecure") !== true) continue;
      yield {
        at: value,
        message:
          "The step runs with all privileges, so every script and package that it runs can take over the machine that builds.",
      };
    }
  },
});
