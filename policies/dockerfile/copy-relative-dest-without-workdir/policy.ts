import { definePolicy, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY"],
  meta: {
    title: "Relative destination without WORKDIR",
    severity: "low",
    severityReason: "It works, among the system's own directories, until the base image brings a working directory.",
    presets: ["strict"],
    remediation: "Set WORKDIR first, or write the whole path.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#workdir",
      "https://docs.docker.com/reference/dockerfile/#copy",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3045"],
    since: "0.1.0",
  },
  *check({ copy, keyword, settings, stage, isDeferred }) {
    if (copy?.destination.known !== true || stage === undefined || isDeferred) return;
    const { value } = copy.destination;
    // On scratch there is nothing else.
    if (stage.base.isScratch) return;
    // Of images that are not known nothing is known about where they put relative paths.
    if (/^(?:[/\\]|[A-Za-z]:)/.test(value) || settings.workdir !== undefined || stage.base.workdir !== "/") return;
    yield {
      at: copy.destination,
      message: `${keyword} puts files into ${textOf(copy.destination)}, and nothing sets WORKDIR, so they lie in / among the system's own, or elsewhere with another base image.`,
    };
  },
});
