import {
  type DockerfileInstruction,
  definePolicy,
  type Finding,
  findOption,
  knownValue,
  optionsOf,
  pathFrom,
  targetsOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Copied files are stored twice",
    severity: "low",
    severityReason: "The image gets larger by what was copied, but nothing in it is wrong.",
    presets: ["strict"],
    remediation: "Let COPY do it: `COPY --chmod=755 …`, and `COPY --chown=…` for files that the program has to change.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
      "https://docs.docker.com/build/building/best-practices/",
    ],
    frameworks: [],
    aliases: ["tally:prefer-copy-chmod"],
    since: "0.1.0",
  },
  *check({ instructions, isShipped }) {
    if (!isShipped) return;
    let copies: DockerfileInstruction[] = [];
    for (const instruction of instructions) {
      const { keyword } = instruction;
      if (keyword === "COPY" || keyword === "ADD") copies.push(instruction);
      if (keyword !== "RUN") continue;
      yield* changesIn(instruction, copies);
      // What other steps write there has to be changed with it.
      copies = [];
    }
  },
});

const CHANGES: ReadonlySet<string> = new Set(["chmod", "chown", "chgrp"]);

/**
 * Only of a step that does nothing else, so that COPY can take its place; and only of whole trees, since a single script
 * is not worth a word.
 */
function* changesIn(run: DockerfileInstruction, copies: readonly DockerfileInstruction[]): Generator<Finding> {
  const commands = copies.length === 0 ? [] : (run.script?.commands ?? []);
  if (run.script?.isComplete !== true || !commands.every(({ name }) => CHANGES.has(knownValue(name) ?? ""))) return;
  const targets = copies.flatMap((copy) => targetsOf(copy).map((path) => ({ copy, path })));
  for (const command of commands) {
    const options = optionsOf(command);
    if (findOption(options, "-R", "--recursive") === undefined) continue;
    // Behind the mode or the owner.
    for (const word of options.operands.slice(1)) {
      const path = word.known ? pathFrom(run.settings, word.value) : undefined;
      const copy = path && targets.find((target) => isWithin(target.path, path))?.copy;
      if (!copy) continue;
      const message = `${knownValue(command.name)} stores what ${copy.keyword} put at ${word.shape} a second time, in a layer of its own.`;
      yield { at: word, message, related: [{ at: copy, label: "stored it first" }] };
      return;
    }
  }
}

function isWithin(target: string, path: string): boolean {
  return target === path || target.startsWith(`${path}/`);
}
