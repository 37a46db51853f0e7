import { definePolicy, knownValue, optionsOf, type ShellWord } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: ["cp", "ln", "mv"],
  meta: {
    title: "Default shell is replaced",
    severity: "low",
    severityReason: "It mostly works; scripts of packages run in a shell that they were not tested with.",
    presets: ["strict"],
    remediation: 'Say which shell RUN is to use: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`.',
    references: ["https://docs.docker.com/reference/dockerfile/#shell"],
    frameworks: [],
    aliases: ["hadolint:DL4005", "kics:changing_default_shell_using_run_command", "semgrep:use-shell-instruction"],
    since: "0.1.0",
  },
  *check({ command }) {
    const { operands } = optionsOf(command);
    const target = operands.at(-1);
    if (operands.length !== 2 || knownValue(target) === undefined || target === undefined) return;
    if (!/^\/(?:usr\/)?bin\/sh$/.test(target.shape) || bringsShell(operands[0])) return;
    yield {
      at: target,
      message:
        "/bin/sh becomes another program for everything in the image, package scripts included, where SHELL would do it for RUN alone.",
    };
  },
});

/** These are made to be /bin/sh. */
function bringsShell(origin: ShellWord | undefined): boolean {
  return (
    origin?.known !== true || /(?:^|\/)(?:busybox|toybox|dash|ash|sh|sh\.\w+)(?:-static|\.static)?$/.test(origin.value)
  );
}
