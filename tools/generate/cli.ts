/** docs/cli.md: commands and options, from the command line's own definition. */
import type { Command } from "commander";
import { createProgram } from "../../packages/secpolicy/src/cli/main.ts";
import { guarded } from "../../packages/secpolicy/src/cli/terminal.ts";
import { code, table } from "./markdown.ts";
import { NOTICE, type Output } from "./output.ts";

/** Nothing runs here: the definition alone is read. */
const silent = {
  cwd: "",
  env: {},
  isTty: false,
  out: () => {},
  err: () => {},
  readStdin: async () => new Uint8Array(),
  today: () => "",
};

export function* generateCli(): Iterable<Output> {
  const program = createProgram(guarded(silent), () => {});
  const sections = [...commandsOf(program, "secpolicy")].map(({ name, command }) => section(name, command));
  const head = [
    "`secpolicy check` is the default command: `secpolicy .` is the same as `secpolicy check .`.",
    table(
      ["Exit status", "means"],
      [
        ["0", "clean"],
        ["1", "a finding at or above `--fail-on`, or more findings below it than `--max-warnings`"],
        [
          "2",
          "something could not be judged: bad usage or config, a path that does not exist, a file that can't be read or parsed, a policy that threw",
        ],
        ["3", "nothing to lint was found; `--allow-empty` makes it 0"],
      ],
    ),
    "2 wins over 1, and 1 over 3. The format never changes the status, and the last line says why it is not 0.",
  ];
  yield {
    path: "docs/cli.md",
    content: `${["# The command", `<!-- ${NOTICE} -->`, ...head, ...sections].join("\n\n")}\n`,
  };
}

interface NamedCommand {
  readonly name: string;
  readonly command: Command;
}

function* commandsOf(parent: Command, prefix: string): Iterable<NamedCommand> {
  for (const command of parent.commands) {
    const name = `${prefix} ${command.name()}`;
    if (command.commands.length > 0) yield* commandsOf(command, name);
    else yield { name, command };
  }
}

function section(name: string, command: Command): string {
  const args = command.registeredArguments.map((argument) => {
    const shown = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${shown}>` : `[${shown}]`;
  });
  const usage = [name, ...args].join(" ");
  const rows = command.options.map(({ flags, description, argChoices }) => {
    const choices = argChoices === undefined ? "" : ` (${argChoices.join(", ")})`;
    return [code(flags), `${description}${choices}`];
  });
  const options = rows.length === 0 ? [] : [table(["Option", ""], rows)];
  return [`## ${code(usage)}`, `${command.description()}.`, ...options].join("\n\n");
}
