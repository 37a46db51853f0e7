/** Which package manager a command is, and what it is told to do. */
import { knownValue } from "../../scalar.ts";
import { locate } from "../../source.ts";
import type { Ternary } from "../../ternary.ts";
import type { ShellCommand, ShellWord } from "../model.ts";
import { findOption, readOptions, type ShellOptions } from "../options.ts";
import { programOf } from "../programs.ts";
import { apk } from "./apk.ts";
import { apt } from "./apt.ts";
import { cargo, composer, go } from "./compiled.ts";
import { bun, bunx, npm, npx, pnpm, pnpx, yarn } from "./javascript.ts";
import type { ActionSyntax, ManagerSyntax, PackageCommand, PackageManager, PackageSpec } from "./model.ts";
import { pip, pipx, poetry, uv, uvx } from "./python.ts";
import { dnf, microdnf, zypper } from "./rpm.ts";
import { bundler, gem } from "./ruby.ts";
import { specOf } from "./spec.ts";

const programs: ReadonlyMap<string, ManagerSyntax> = new Map([
  ["apt-get", apt],
  ["apt", apt],
  ["aptitude", apt],
  ["apk", apk],
  ["dnf", dnf],
  ["dnf5", dnf],
  ["yum", dnf],
  ["microdnf", microdnf],
  ["tdnf", dnf],
  ["zypper", zypper],
  ["pip", pip],
  ["pipx", pipx],
  ["uv", uv],
  ["uvx", uvx],
  ["poetry", poetry],
  ["npm", npm],
  ["npx", npx],
  ["pnpm", pnpm],
  ["pnpx", pnpx],
  ["yarn", yarn],
  ["yarnpkg", yarn],
  ["bun", bun],
  ["bunx", bunx],
  ["gem", gem],
  ["bundle", bundler],
  ["bundler", bundler],
  ["go", go],
  ["cargo", cargo],
  ["composer", composer],
]);

/** Programs that run pip: `python3 -m pip`. */
const PYTHONS: readonly string[] = ["python", "pypy", "py"];

/** The programs, by what `programOf` calls them, whose commands may be those of these managers, or of any. */
export function packagePrograms(managers?: readonly PackageManager[]): readonly string[] {
  const found = managers?.includes("pip") === false ? [] : [...PYTHONS, "uv"];
  for (const [name, { manager }] of programs) if (managers?.includes(manager) !== false) found.push(name);
  return found;
}

const NOTHING: ActionSyntax = { action: "other", skips: Number.POSITIVE_INFINITY };

interface Invocation {
  readonly syntax: ManagerSyntax;
  readonly tool: string;
  readonly words: readonly ShellWord[];
}

const read = new WeakMap<ShellCommand, PackageCommand>();

/** The command as one of a package manager; nothing when it is none, or when what it does is not known. */
export function packageCommandOf(command: ShellCommand): PackageCommand | undefined {
  const invocation = invocationOf(command);
  if (invocation === undefined) return undefined;
  const before = read.get(command);
  if (before !== undefined) return before;
  const found = readInvocation(command, invocation);
  if (found !== undefined) read.set(command, found);
  return found;
}

function readInvocation(command: ShellCommand, { syntax, tool, words }: Invocation): PackageCommand | undefined {
  const all = readOptions(words, syntax.options, command.isOpen);
  const [meant, subcommand] = actionOf(syntax, all);
  if (meant === undefined) return undefined;
  const isRehearsal = syntax.rehearsal !== undefined && findOption(all, ...syntax.rehearsal) !== undefined;
  const action = isRehearsal ? NOTHING : meant;
  const taken = subcommand.length;
  const options = action.action === "run" ? optionsOfRun(syntax, words, subcommand.at(-1), command.isOpen) : all;
  const operands = action.action === "run" ? options.operands : options.operands.slice(taken);
  const [first] = subcommand;
  const last = subcommand.at(-1);
  const at =
    first === undefined || last === undefined
      ? (command.name ?? command)
      : locate(first.source, first.range[0], last.range[1]);
  return {
    source: at.source,
    range: at.range,
    command,
    manager: syntax.manager,
    tool,
    action: action.action,
    subcommand: subcommand.map(({ shape }) => shape).join(" "),
    packages: packagesOf(syntax, action, options, operands),
    options,
    isOpen: options.isOpen,
    assumesYes: assumesYes(syntax, command, options),
  };
}

function invocationOf(command: ShellCommand): Invocation | undefined {
  const program = programOf(command);
  if (program === undefined) return undefined;
  const { name, words } = command;
  const [first, second] = words;
  const syntax = programs.get(program);
  if (syntax === undefined) {
    const isPip = PYTHONS.includes(program) && first?.shape === "-m" && second?.shape === "pip";
    return isPip ? { syntax: pip, tool: "pip", words: words.slice(2) } : undefined;
  }
  const tool = knownValue(name) ?? program;
  if (tool === "uv" && first?.shape === "pip") return { syntax: pip, tool, words: words.slice(1) };
  return { syntax, tool, words };
}

/** The action and the words that say it. */
function actionOf(
  { actions, bare, always }: ManagerSyntax,
  { operands, isOpen }: ShellOptions,
): readonly [ActionSyntax | undefined, readonly ShellWord[]] {
  if (always !== undefined) return [always, []];
  const [first, second] = operands;
  if (first === undefined) return [isOpen ? undefined : bare, []];
  if (!first.known) return [undefined, []];
  if (second?.known === true) {
    const action = actions.get(`${first.value} ${second.value}`);
    if (action !== undefined) return [action, [first, second]];
  }
  return [actions.get(first.value) ?? NOTHING, [first]];
}

/** Behind the package that is run, options are the program's own. */
function optionsOfRun(
  { options }: ManagerSyntax,
  words: readonly ShellWord[],
  subcommand: ShellWord | undefined,
  isOpen: boolean,
): ShellOptions {
  const start = subcommand === undefined ? 0 : words.indexOf(subcommand) + 1;
  return readOptions(words.slice(start), { ...options, stopsAtOperand: true }, isOpen);
}

function packagesOf(
  { readSpec, specOptions }: ManagerSyntax,
  { action, skips, takes = Number.POSITIVE_INFINITY }: ActionSyntax,
  options: ShellOptions,
  operands: readonly ShellWord[],
): readonly PackageSpec[] {
  if (action === "other" || action === "update" || action === "clean") return [];
  const found: PackageSpec[] = [];
  for (const { name, value } of options.options) {
    const kind = specOptions?.get(name);
    if (kind === undefined || value === undefined) continue;
    const spec = readSpec(value, options);
    // `-e git+https://…` stays what it is; `-e name` can only be a directory.
    const isSaid = kind === "registry" || (kind === "file" && spec.kind !== "registry");
    found.push(isSaid ? spec : specOf(value, kind));
  }
  if (action === "run") {
    const [program] = operands;
    return found.length > 0 || program === undefined ? found : [readSpec(program, options)];
  }
  for (const operand of operands.slice(skips, skips + takes)) found.push(readSpec(operand, options));
  return found;
}

/** `yes | apt-get install` answers for itself. */
function assumesYes({ assumesYes }: ManagerSyntax, command: ShellCommand, options: ShellOptions): Ternary {
  if (assumesYes === undefined) return true;
  const said = assumesYes(options);
  const isAnswered = command.stage > 0 || command.redirects.some(({ operator }) => operator.startsWith("<"));
  return said === false && isAnswered ? undefined : said;
}
