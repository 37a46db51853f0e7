import { definePolicy, healthcheckFlawsOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["HEALTHCHECK"],
  meta: {
    title: "HEALTHCHECK that can't work",
    severity: "high",
    severityReason: "The image does not build, or its check is another one than was meant.",
    presets: ["recommended"],
    remediation:
      'Write `HEALTHCHECK [--interval=30s …] CMD command`, `CMD ["program", "argument"]` or `HEALTHCHECK NONE`.',
    references: ["https://docs.docker.com/reference/dockerfile/#healthcheck", "https://pkg.go.dev/time#ParseDuration"],
    frameworks: [],
    aliases: [
      "dockerfilelint:healthcheck_options_missing_args",
      "dockerfile-utils:ARGUMENT_UNNECESSARY",
      "dockerfile-utils:FLAG_AT_LEAST_ONE",
      "dockerfile-utils:FLAG_INVALID_DURATION",
      "dockerfile-utils:FLAG_MISSING_DURATION",
      "dockerfile-utils:FLAG_UNKNOWN_UNIT",
      "dockerfile-utils:HEALTHCHECK_CMD_ARGUMENT_MISSING",
      "dockerfile-utils:UNKNOWN_HEALTHCHECK_FLAG",
      "dockerfile-utils:UNKNOWN_TYPE",
    ],
    since: "0.1.0",
  },
  *check({ healthcheck }) {
    if (healthcheck === undefined) return;
    for (const { at, fact, isRefused, repair } of healthcheckFlawsOf(healthcheck)) {
      yield {
        at,
        message: isRefused ? `${fact}: the image does not build.` : `${fact}.`,
        fix: repair === undefined ? undefined : { ...repair, safe: false },
      };
    }
  },
});
