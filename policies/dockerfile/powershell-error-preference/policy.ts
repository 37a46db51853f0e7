import { type DockerfileInstruction, definePolicy, knownValue, locate, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["SHELL"],
  meta: {
    title: "PowerShell goes on after errors",
    severity: "medium",
    severityReason: "A step that fails halfway passes, and the image is built without what it should have.",
    presets: ["strict"],
    remediation: "Begin the shell's commands with `$ErrorActionPreference = 'Stop';`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#shell",
      "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#erroractionpreference",
    ],
    frameworks: [],
    aliases: ["tally:powershell/error-action-preference"],
    since: "0.1.0",
  },
  *check(shell) {
    const { args, source } = shell;
    const [program, ...rest] = args;
    const last = args.at(-1);
    if (last === undefined || !/(?:^|[\\/])(?:powershell|pwsh)(?:\.exe)?$/i.test(knownValue(program) ?? "")) return;
    if (rest.some((item) => /ErrorActionPreference/i.test(textOf(item)))) return;
    const step = stepsOf(shell).find(isAtRisk);
    if (step === undefined) return;
    const end = locate(source, last.range[1], last.range[1]);
    yield {
      at: program ?? shell,
      message: "This shell goes on after a command that fails, and a step passes when its last command does.",
      related: [{ at: step, label: "has several commands" }],
      fix: {
        title: "Stop at errors",
        safe: false,
        edits: [replace(end, `, "$ErrorActionPreference = 'Stop';"`)],
      },
    };
  },
});

/** The RUNs for which the shell is in force. */
function stepsOf(shell: DockerfileInstruction): readonly DockerfileInstruction[] {
  const all = shell.stage?.instructions ?? [];
  return all.filter(({ keyword, settings }) => keyword === "RUN" && settings.shell === shell);
}

/** The status of a step with one command is that command's. */
function isAtRisk({ form, args: [line] }: DockerfileInstruction): boolean {
  const text = knownValue(line) ?? "";
  return form === "shell" && /;\s*\S/.test(text) && !/ErrorActionPreference|-ErrorAction\s+Stop/i.test(text);
}
