import { type DockerfileInstruction, definePolicy, isKeptOut, knownValue, type ShellCommand } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "RUN starts with cd",
    severity: "low",
    severityReason: "It works; who reads on has to remember that the next instruction is somewhere else.",
    presets: ["strict"],
    remediation:
      "Set the directory with WORKDIR, which holds for all instructions behind it and is made where it is missing.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#workdir",
      "https://docs.docker.com/build/building/best-practices/#workdir",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3003", "trivy:DS-0013", "kics:run_command_cd_instead_of_workdir", "semgrep:use-workdir"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { script } = instruction;
    const [first, ...others] = script?.commands ?? [];
    if (first === undefined || others.length === 0 || !isChange(first)) return;
    if (others.some((other) => /^(?:cd|pushd|popd)$/.test(knownValue(other.name) ?? ""))) return;
    const target = knownValue(first.words[0]);
    if (target === undefined || first.block !== undefined || isPassing(target, instruction)) return;
    yield {
      at: first,
      message: `This RUN works in ${target}, and the instruction behind it does not: WORKDIR would say for all of them where they are.`,
    };
  },
});

function isChange({ name, words, callsFunction, pipeline }: ShellCommand): boolean {
  return knownValue(name) === "cd" && words.length === 1 && !callsFunction && pipeline === undefined;
}

/** Nothing that stays: a temporary folder, home, or what is mounted for this RUN alone. */
function isPassing(target: string, instruction: DockerfileInstruction): boolean {
  if (/^(?:-|~.*|\/|\.\.?|\/(?:tmp|var\/tmp|dev\/shm|root)(?:\/.*)?)$/.test(target)) return true;
  if (isKeptOut(instruction, target) !== false) return true;
  return instruction.mounts.some(({ fields }) =>
    fields.some(
      ({ name, value }) =>
        /^(?:target|dst|destination)$/.test(name) && target.startsWith(value.known ? value.value : ""),
    ),
  );
}
