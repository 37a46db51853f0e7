/** Which downloads are run, and by what: one pass over a script for all of them. */
import { type Located, locate } from "../source.ts";
import type { FoundDownload } from "./downloads.ts";
import { isShell, readInvocation } from "./interpreter.ts";
import type { ShellCommand, ShellPipeline, ShellScript, ShellWord } from "./model.ts";
import { HOLE } from "./text.ts";
import { isVerification } from "./verification.ts";

/** `range` is the interpreter's name. */
export interface ShellExecution extends Located {
  readonly interpreter: ShellCommand;
  /** `curl … | sh`, `sh -c "$(curl …)"` or `sh <(curl …)`, `curl -o x … && sh x`. */
  readonly through: "pipe" | "substitution" | "file";
  /** Does a checksum or signature tool come between? */
  readonly isVerified: boolean;
}

export type Executions = ReadonlyMap<ShellCommand, ShellExecution>;

/** By the command that downloads. */
export function executionsOf(script: ShellScript, downloads: readonly FoundDownload[]): Executions {
  const found = new Map<ShellCommand, ShellExecution>();
  const readers = new Map<ShellPipeline, ShellCommand | undefined>();
  const substituted = substitutedCommands(script);
  for (const { command, goesTo } of downloads) {
    if (goesTo !== "stdout") continue;
    const execution = pipedInto(command, readers) ?? substituted.get(command);
    if (execution !== undefined) found.set(command, execution);
  }
  addSaved(found, script, downloads);
  return found;
}

function executedBy(interpreter: ShellCommand, through: ShellExecution["through"], isVerified = false): ShellExecution {
  const { source, range } = interpreter.name ?? interpreter;
  return { ...locate(source, range[0], range[1]), interpreter, through, isVerified };
}

/** A later stage that reads its input as a script: what stands between only passes on. */
function pipedInto(
  { pipeline, stage }: ShellCommand,
  readers: Map<ShellPipeline, ShellCommand | undefined>,
): ShellExecution | undefined {
  if (pipeline === undefined) return undefined;
  if (!readers.has(pipeline)) readers.set(pipeline, lastReader(pipeline));
  const reader = readers.get(pipeline);
  return reader !== undefined && reader.stage > stage ? executedBy(reader, "pipe") : undefined;
}

function lastReader(pipeline: ShellPipeline): ShellCommand | undefined {
  for (const { commands } of pipeline.stages.toReversed()) {
    const reader = commands.find((command) => command.pipeline === pipeline && readsScript(command));
    if (reader !== undefined) return reader;
  }
  return undefined;
}

/** Interpreters other than shells. */
const INTERPRETER = /^(?:python|pypy|perl|ruby|node|nodejs|php|lua)[\d.]*$/;

/** Does the command take its standard input for a script? */
function readsScript({ name, words, isOpen, callsFunction, redirects }: ShellCommand): boolean {
  if (name?.known !== true || callsFunction) return false;
  if (redirects.some(({ operator, descriptor = 0 }) => descriptor === 0 && operator.startsWith("<"))) return false;
  if (name.value === "source" || name.value === ".") return words[0]?.shape === "/dev/stdin";
  if (isShell(name.value)) {
    const { runs, script } = readInvocation(name.value, words, isOpen);
    return runs === "stdin" || (runs === "file" && script !== undefined && isStdin(script));
  }
  if (!INTERPRETER.test(name.value) || isOpen) return false;
  const [first] = words;
  return first === undefined || first.shape === "--" || isStdin(first);
}

function isStdin({ shape }: ShellWord): boolean {
  return shape === "-" || shape === "/dev/stdin" || shape === "/proc/self/fd/0";
}

/** Commands whose output becomes a script: `sh -c "$(curl …)"`, `bash <(curl …)`, `eval "$(curl …)"`. */
function substitutedCommands({ commands }: ShellScript): Executions {
  const found = new Map<ShellCommand, ShellExecution>();
  for (const around of commands) {
    const word = scriptWordOf(around);
    // A part of a script, as in `sh -c "version=$(curl …)"`, is no script.
    if (word === undefined || word.shape.trim() !== HOLE) continue;
    for (const { commands: inner } of word.substitutions) {
      for (const command of inner) if (!found.has(command)) found.set(command, executedBy(around, "substitution"));
    }
  }
  return found;
}

/** The word whose text, or whose file, the command runs. */
function scriptWordOf({ name, words, redirects, isOpen, callsFunction }: ShellCommand): ShellWord | undefined {
  if (name?.known !== true || callsFunction) return undefined;
  if (name.value === "eval" || name.value === "source" || name.value === ".") return words[0];
  if (isShell(name.value)) {
    const { runs, script } = readInvocation(name.value, words, isOpen);
    return runs === "stdin" ? redirects.find(({ operator }) => operator === "<<<" || operator === "<")?.target : script;
  }
  if (!INTERPRETER.test(name.value)) return undefined;
  const [first, second] = words;
  return /^-[ceEr]$/.test(first?.shape ?? "") ? second : first;
}

/**
 * `curl -o x … && sh x`, `chmod +x x && ./x`: only where both say the same word. From the last command back, so that
 * the next run of each file is at hand.
 */
function addSaved(
  found: Map<ShellCommand, ShellExecution>,
  { commands }: ShellScript,
  downloads: readonly FoundDownload[],
): void {
  const byCommand = new Map(downloads.map((download) => [download.command, download]));
  const runs = new Map<string, { readonly command: ShellCommand; readonly verificationsBehind: number }>();
  let verifications = 0;
  for (const command of commands.toReversed()) {
    const download = byCommand.get(command);
    const file = download && savedAs(download);
    const run = file === undefined ? undefined : runs.get(file);
    if (run !== undefined) found.set(command, executedBy(run.command, "file", verifications > run.verificationsBehind));
    if (isVerification(command)) verifications++;
    for (const ran of filesRunBy(command)) runs.set(ran, { command, verificationsBehind: verifications });
  }
}

function savedAs({ goesTo, file, urls }: FoundDownload): string | undefined {
  if (file !== undefined) return file.known ? withoutDot(file.value) : undefined;
  const [url, another] = urls;
  if (goesTo === "stdout" || url?.known !== true || another !== undefined) return undefined;
  return /^[a-z]+:\/\/[^/]+\/(?:.*\/)?([^/?#]+)$/i.exec(url.value)?.[1];
}

function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/)+/, "");
}

function filesRunBy(command: ShellCommand): readonly string[] {
  const { source, name } = command;
  if (name === undefined) return [];
  const files: string[] = [];
  const written = source.text.slice(name.range[0], name.range[1]);
  if (written.includes("/")) files.push(withoutDot(written));
  const script = scriptWordOf(command);
  if (script?.known === true) files.push(withoutDot(script.value));
  return files;
}
