/** What a command of the file does, as its shell reads it. */
import { execWord, readExec } from "../shell/exec.ts";
import {
  defaultShell,
  type Interpreter,
  interpreterOf,
  interpreterOfShebang,
  windowsShell,
} from "../shell/interpreter.ts";
import type { ShellScript } from "../shell/model.ts";
import { readScript } from "../shell/read.ts";
import { heredocCommandText, heredocText, jsonPieces } from "../shell/source.ts";
import { flatPiece, type ShellText, subText } from "../shell/text.ts";
import { type Environment, type ShellVariable, unknownVariable, unsetVariable } from "../shell/variables.ts";
import { wordOf } from "../shell/word.ts";
import type { LogicalLine } from "./lines.ts";
import type { Binding, Scope } from "./scope.ts";
import type { Surroundings } from "./surroundings.ts";
import type { InstructionSyntax } from "./syntax.ts";

/** Instructions with a command; what they are given at run time is not what is known at build time. */
const COMMANDS: ReadonlySet<string> = new Set(["RUN", "ENTRYPOINT", "HEALTHCHECK"]);

/**
 * A reader of the instruction's script, for when somebody asks. Variables are looked up now, because the scope goes on
 * to change.
 */
export function scriptReader(
  syntax: InstructionSyntax,
  around: Surroundings,
  isDeferred: boolean,
): () => ShellScript | undefined {
  const { keyword, form, line } = syntax;
  // The array of CMD may be no command but the arguments of an ENTRYPOINT.
  if (form === "none" || !(COMMANDS.has(keyword) || (keyword === "CMD" && form === "shell"))) return noScript;
  const environment = environmentOf(line, around.scope, keyword === "RUN" && !isDeferred);
  let found: ShellScript | undefined;
  return () => {
    found ??= readSyntax(syntax, around, environment);
    return found;
  };
}

function noScript(): undefined {}

const VARIABLE = /\$\{?([A-Za-z_]\w*)/g;

/** `ARG` counts in RUN alone, and not in one that other builds will run. */
function environmentOf({ source, text, heredocs, extent }: LogicalLine, scope: Scope, hasArgs: boolean): Environment {
  const values = new Map<string, ShellVariable>();
  const written = heredocs.length === 0 ? text : source.text.slice(extent[0], extent[1]);
  if (written.includes("$")) {
    for (const [, name = ""] of written.matchAll(VARIABLE)) {
      if (!values.has(name)) values.set(name, variableOf(scope.lookup(name), hasArgs));
    }
  }
  return (name) => values.get(name) ?? unknownVariable;
}

function variableOf(binding: Binding, hasArgs: boolean): ShellVariable {
  if (!binding.isEnv && !hasArgs) return unknownVariable;
  if (binding.state === "known") return { state: "known", value: binding.value, origin: binding.uses[0] };
  return binding.state === "unset" ? unsetVariable : unknownVariable;
}

function readSyntax(
  syntax: InstructionSyntax,
  around: Surroundings,
  environment: Environment,
): ShellScript | undefined {
  const { keyword, form, line } = syntax;
  const words = keyword === "HEALTHCHECK" ? syntax.words.slice(1) : syntax.words;
  const text = textOfLine(line);
  if (form === "exec") {
    const items = words.map(({ start, end }) => execWord(text, start, end, jsonPieces(text, start, end)));
    return readExec(text, items, environment);
  }
  const [command] = words;
  if (command === undefined) return undefined;
  const shell = shellOf(around);
  const written = subText(text, command.start, command.end);
  const [heredoc] = line.heredocs;
  if (heredoc === undefined) return readScript(written, shell, environment);
  const { body, word } = heredoc;
  if (command.text !== word.text) {
    return readScript(heredocCommandText(written, [body[0], line.extent[1]]), shell, environment);
  }
  const script = heredocText(line.source, body, word.chomps);
  const interpreter = script.text.startsWith("#!") ? interpreterOfShebang(firstLine(script.text)) : shell;
  return readScript(script, interpreter, environment);
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end === -1 ? text : text.slice(0, end);
}

function textOfLine({ source, text, parts }: LogicalLine): ShellText {
  return { source, text, parts: parts.map(({ joined, offset }) => ({ start: joined, offset })) };
}

/** By SHELL, or else by the system; backticks as the escape character are for Windows' paths. */
function shellOf({ settings, stage, escapeToken }: Surroundings): Interpreter {
  const { shell } = settings;
  if (shell !== undefined) {
    return interpreterOf(
      shell.args.map((arg) => wordOf(arg, [flatPiece(arg.range, arg.known ? arg.value : undefined)])),
    );
  }
  const isWindows = stage?.isWindows ?? escapeToken === "`";
  return isWindows ? windowsShell : defaultShell;
}
