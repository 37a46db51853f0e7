import { definePolicy } from "@secpolicy/core";

/** `parseOnBuild` in BuildKit's frontend/dockerfile/instructions. */
const FORBIDDEN: ReadonlySet<string> = new Set(["FROM", "MAINTAINER", "ONBUILD"]);

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ONBUILD"],
  meta: {
    title: "ONBUILD of an instruction that can't be deferred",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Write the instruction into the Dockerfiles that build on this image.",
    references: ["https://docs.docker.com/reference/dockerfile/#onbuild-limitations"],
    frameworks: [],
    aliases: [
      "hadolint:DL3043",
      "tally:invalid-onbuild-trigger",
      "dockerfile-utils:ONBUILD_CHAINING_DISALLOWED",
      "dockerfile-utils:ONBUILD_TRIGGER_DISALLOWED",
    ],
    since: "0.1.0",
  },
  *check({ trigger }) {
    if (trigger === undefined || !FORBIDDEN.has(trigger.keyword)) return;
    yield {
      at: trigger.keywordAt,
      message: `${trigger.keyword} can't stand behind ONBUILD: the image does not build.`,
    };
  },
});
