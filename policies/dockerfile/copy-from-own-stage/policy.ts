import { definePolicy, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Stage takes files from itself",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Name the stage that was meant, or copy inside the stage with `RUN cp`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#copy---from",
      "https://docs.docker.com/build/building/multi-stage/",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3023",
      "trivy:DS-0006",
      "kics:copy_from_references_current_from_alias",
      "semgrep:copy-from-own-alias",
      "tally:circular-stage-deps",
    ],
    since: "0.1.0",
  },
  *check(stage) {
    for (const reference of stage.references) {
      if (reference.stage !== stage || reference.instruction.isDeferred) continue;
      yield {
        at: reference,
        message: `--from=${textOf(reference)} is the stage in which it stands, and that is not built yet: the image does not build.`,
        related: [{ at: stage.name ?? stage, label: "the stage" }],
      };
    }
  },
});
