import { definePolicy, type Fix, removeInstruction } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["HEALTHCHECK"],
  meta: {
    title: "Several HEALTHCHECK instructions in one stage",
    severity: "medium",
    severityReason: "The image builds, and checks less than a reader of the file expects.",
    presets: ["recommended"],
    remediation: "Keep the HEALTHCHECK that is meant, or join the checks in one command with `&&`.",
    references: [
      "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
      "https://docs.docker.com/reference/dockerfile/#healthcheck",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3012",
      "buildkit:MultipleInstructionsDisallowed",
      "trivy:DS-0023",
      "dockerfile-utils:MULTIPLE_INSTRUCTIONS",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    const { replacedBy } = instruction;
    if (replacedBy === undefined) return;
    const edit = removeInstruction(instruction);
    const fix: Fix | undefined = edit && {
      title: "Remove the HEALTHCHECK that has no effect",
      safe: true,
      edits: [edit],
    };
    yield {
      at: instruction,
      message: "Only the last HEALTHCHECK of a stage counts, so this one is never asked.",
      related: [{ at: replacedBy, label: "takes its place" }],
      fix,
    };
  },
});
