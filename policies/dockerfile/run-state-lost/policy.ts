import { definePolicy, type LostState, lostStateOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "RUN ends with a change that nothing sees",
    severity: "medium",
    severityReason: "The line does nothing, and what follows relies on it.",
    presets: ["recommended"],
    remediation:
      "Use the instruction that lasts: WORKDIR for `cd`, ENV for `export`, USER for `su`; or do the work in the same RUN.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#workdir",
      "https://docs.docker.com/reference/dockerfile/#env",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3003", "trivy:DS-0013", "kics:run_command_cd_instead_of_workdir", "semgrep:use-workdir"],
    since: "0.1.0",
  },
  *check({ script, form }) {
    const lost = form === "shell" && script !== undefined ? lostStateOf(script) : undefined;
    if (lost === undefined) return;
    yield {
      at: lost,
      message: `${SUBJECTS[lost.kind]}${lost.name === undefined ? "" : ` ${lost.name}`} ends with this RUN, because each instruction has a shell of its own: the next one sees nothing of it.`,
    };
  },
});

const SUBJECTS: Readonly<Record<LostState["kind"], string>> = {
  directory: "The directory",
  variable: "The variable",
  alias: "The alias",
  umask: "The umask",
  limit: "The limit",
  settings: "What this file sets",
};
