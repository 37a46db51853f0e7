import { definePolicy, type Fix, removeInstruction } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ENTRYPOINT"],
  meta: {
    title: "Several ENTRYPOINT instructions in one stage",
    severity: "medium",
    severityReason: "The image builds, and starts another program than a reader of the first ENTRYPOINT expects.",
    presets: ["recommended"],
    remediation: "Keep the ENTRYPOINT that is meant, and give its arguments in CMD.",
    references: [
      "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
      "https://docs.docker.com/reference/dockerfile/#entrypoint",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL4004",
      "buildkit:MultipleInstructionsDisallowed",
      "trivy:DS-0007",
      "kics:multiple_entrypoint_instructions_listed",
      "semgrep:multiple-entrypoint-instructions",
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
    const fix: Fix | undefined = edit && {
      title: "Remove the ENTRYPOINT that has no effect",
      safe: true,
      edits: [edit],
    };
    yield {
      at: instruction,
      message: "Only the last ENTRYPOINT of a stage counts, so this one never runs.",
      related: [{ at: replacedBy, label: "takes its place" }],
      fix,
    };
  },
});
