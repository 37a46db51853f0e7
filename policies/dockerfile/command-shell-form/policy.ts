import {
  commandWords,
  type DockerfileInstruction,
  definePolicy,
  type Fix,
  knownValue,
  replace,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["CMD", "ENTRYPOINT"],
  meta: {
    title: "CMD or ENTRYPOINT in shell form",
    severity: "low",
    severityReason:
      "It works, with a shell that need not pass signals on, so stops may take ten seconds and end in a kill.",
    presets: ["strict"],
    remediation:
      'Write an array, `CMD ["program", "argument"]`; where a shell is needed, begin its last command with `exec`, or name the shell with SHELL.',
    references: [
      "https://docs.docker.com/reference/build-checks/json-args-recommended/",
      "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3025",
      "buildkit:JSONArgsRecommended",
      "kics:not_using_json_in_cmd_and_entrypoint_arguments",
      "semgrep:prefer-json-notation",
      "sonar:S7019",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, form, args, settings, stage, replacedBy } = instruction;
    const [line] = args;
    if (form !== "shell" || line === undefined) return;
    // Whoever writes SHELL wants a shell. Windows has no signals, and its shell form is the usual one.
    if (settings.shell !== undefined || stage?.isWindows === true || replacedBy !== undefined) return;
    // Behind `exec` the program takes the shell's place; a bracket is an array that went wrong.
    if (/(?:^|[;&|\n(]\s*)exec\s/.test(textOf(line)) || textOf(line).startsWith("[")) return;
    const behind = keyword === "ENTRYPOINT" ? ", and takes no arguments from CMD" : "";
    yield {
      at: line,
      message: `A shell runs this ${keyword} and stands between it and the container's signals, so a stop may not reach it${behind}.`,
      fix: fixOf(instruction),
    };
  },
});

/** Commands of shells for which there is no program, or one that does something else. */
const BUILTIN =
  /^(?:\.|:|alias|bg|break|cd|command|continue|eval|exec|exit|export|fg|getopts|hash|jobs|local|read|readonly|return|set|shift|source|times|trap|type|ulimit|umask|unalias|unset|wait)$/;

function fixOf(instruction: DockerfileInstruction): Fix | undefined {
  const { args } = instruction;
  const [line] = args;
  const words: string[] = [];
  for (const word of commandWords(instruction) ?? []) words.push(knownValue(word) ?? "");
  const [program] = words;
  if (line?.known !== true || program === undefined || BUILTIN.test(program) || textOf(line) !== line.value) return;
  const array = `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
  return { title: "Write an array", safe: false, edits: [replace(line, array)] };
}
