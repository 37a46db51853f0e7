import {
  blocksAround,
  definePolicy,
  knownValue,
  type Located,
  type ShellCommand,
  type ShellScript,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
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
  *check({ keyword, script, form }) {
    const last = script?.commands.at(-1);
    if (keyword !== "RUN" || form !== "shell" || script === undefined || last === undefined) return;
    if (last.outer !== undefined || !runsInItself(last)) return;
    const lost = lostBy(last, script);
    if (lost === undefined) return;
    yield {
      at: lost.at,
      message: `${lost.what} ends with this RUN, because each instruction has a shell of its own: the next one sees nothing of it.`,
    };
  },
});

/** Not in a pipe, branch or substitution. */
function runsInItself(command: ShellCommand): boolean {
  if (command.pipeline !== undefined) return false;
  for (const { kind } of blocksAround(command)) if (kind !== "and" && kind !== "group") return false;
  return true;
}

interface Lost {
  readonly at: Located;
  readonly what: string;
}

function lostBy(command: ShellCommand, script: ShellScript): Lost | undefined {
  const { name, assignments, words } = command;
  const [first] = words;
  if (name === undefined) {
    const [assignment] = assignments;
    // What a substitution does stays, if only by chance; and templates are no Dockerfiles yet.
    if (assignment === undefined || !assignment.value.known || assignment.value.value.includes("{{")) return undefined;
    return { at: assignment.nameAt, what: `The variable ${assignment.name}` };
  }
  const at = name;
  const text = knownValue(name);
  if (command.callsFunction) return undefined;
  if (text === "cd" || text === "pushd") return returns(command, script) ? undefined : { at, what: "The directory" };
  if (text === "export" && first !== undefined && words.every(({ substitutions }) => substitutions.length === 0)) {
    return { at, what: `The variable ${textOf(first).split("=", 1)[0]}` };
  }
  if (text === "alias" && first !== undefined) return { at, what: "The alias" };
  if (text === "umask" && first !== undefined) return { at, what: "The umask" };
  if (text === "ulimit" && words.length > 1) return { at, what: "The limit" };
  if (text === "." || text === "source") {
    const isSettings = /(?:rc|profile|activate|\.cargo\/env|\/env)["']?$/.test(first?.shape ?? "");
    return isSettings ? { at, what: "What this file sets" } : undefined;
  }
  return undefined;
}

/** `cd src && make && cd ..` tidies up. */
function returns({ words }: ShellCommand, { commands }: ShellScript): boolean {
  const [target] = words;
  if (target === undefined || /^(?:-|~|\/|\.{1,2}(?:\/\.\.)*)$/.test(target.shape)) return true;
  return commands.slice(0, -1).some(({ name }) => knownValue(name) === "cd");
}
