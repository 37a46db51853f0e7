import { definePolicy, type Fix, removeInstruction } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["CMD"],
  meta: {
    title: "Several CMD instructions in one stage",
    severity: "medium",
    severityReason: "The image builds, and runs another command than a reader of the first CMD expects.",
    presets: ["recommended"],
    remediation: "Keep the CMD that is meant. To start several programs, use one script or one container for each.",
    references: [
      "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
      "https://docs.docker.com/reference/dockerfile/#cmd",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL4003",
      "buildkit:MultipleInstructionsDisallowed",
      "trivy:DS-0016",
      "kics:multiple_cmd_instructions_listed",
      "semgrep:multiple-cmd-instructions",
      "sonar:S6589",
      "dockerfile-utils:MULTIPLE_INSTRUCTIONS",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    const { replacedBy, args } = instruction;
    // An empty array takes back what was inherited, and is not meant to run.
    if (replacedBy === undefined || args.length === 0) return;
    const edit = removeInstruction(instruction);
    const fix: Fix | undefined = edit && { title: "Remove the CMD that has no effect", safe: true, edits: [edit] };
    yield {
      at: instruction,
      message: "Only the last CMD of a stage counts, so this one never runs.",
      related: [{ at: replacedBy, label: "takes its place" }],
      fix,
    };
  },
});
