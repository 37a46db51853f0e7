import { definePolicy, type HostNeed, hostNeedOf, isWithin, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  meta: {
    title: "Command for a host in a build",
    severity: "low",
    severityReason: "It fails, or it does something that is gone with the step; the image is the same without it.",
    presets: ["strict"],
    remediation: "Remove it, or do it when the container starts or on the host. Mounts are those of `RUN --mount`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#run",
      "https://docs.docker.com/engine/containers/multi-service_container/",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3001", "kics:run_utilities_and_posix_commands", "semgrep:nonsensical-command"],
    since: "0.1.0",
  },
  *check({ command, name, script, instruction }) {
    const text = knownValue(name);
    if (text === undefined || isWithin(command, "tried", "condition", "negated")) return;
    const need = hostNeedOf(command);
    if (need === undefined || (need === "rights" && instruction.flags.some((flag) => flag.name === "security"))) return;
    // What follows may use the service, as a database that is filled.
    if (need === "service" && script.commands.at(-1) !== command) return;
    yield { at: command, message: `${text} ${REASONS[need]}.` };
  },
});

const REASONS: Readonly<Record<HostNeed, string>> = {
  machine: "stops a machine, and a build is none",
  systemd: "needs systemd, which does not run in a build, so it fails or does nothing",
  rights: "asks the kernel for what a build is not allowed, and would end with this RUN anyway",
  terminal: "is for somebody at a terminal, whom a build does not have",
  service: "starts a service that ends with this RUN, so no container has it",
};
