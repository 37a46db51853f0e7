import { definePolicy, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  meta: {
    title: "Variable with a modifier that the builder does not know",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Use one of `:-`, `:+`, `:?`, `#`, `##`, `%`, `%%`, `/`, `//`, or let the shell do it in RUN.",
    references: ["https://docs.docker.com/reference/dockerfile/#environment-replacement"],
    frameworks: [],
    aliases: ["dockerfile-utils:UNSUPPORTED_MODIFIER"],
    since: "0.1.0",
  },
  *check({ variables }) {
    for (const variable of variables) {
      if (variable.isSupported) continue;
      yield {
        at: variable,
        message: `${textOf(variable)} has the modifier "${variable.modifier}", which only shells know, so the image does not build.`,
      };
    }
  },
});
