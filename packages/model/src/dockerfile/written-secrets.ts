/** Secrets that a RUN is given by a variable and writes into files of its layer. */
import { judgeSecretValue, namesSecret } from "../secrets/index.ts";
import type { ShellCommand, ShellScript, ShellWord } from "../shell/model.ts";
import { textsWrittenBy } from "../shell/written.ts";
import { type Located, locate } from "../source.ts";
import type { DockerfileInstruction } from "./model.ts";
import { isKeptOut } from "./packages.ts";

/** `range` is the variable: `$NPM_TOKEN`. */
export interface WrittenSecret extends Located {
  readonly name: string;
  /** The file, or what keeps it. */
  readonly file: string;
}

/** Of files that the same RUN removes again, or that a mount keeps out of the image, nothing is in the layer. */
export function secretsWrittenBy(instruction: DockerfileInstruction): readonly WrittenSecret[] {
  const { keyword, script } = instruction;
  if (keyword !== "RUN" || script === undefined) return [];
  const found: WrittenSecret[] = [];
  for (const command of script.commands) {
    for (const { text, file } of textsWrittenBy(command)) {
      if (file === undefined || isKept(file, instruction)) add(found, text, file?.shape ?? "a file");
    }
    const keeper = keeperOf(command);
    if (keeper === undefined) continue;
    for (const word of command.words) add(found, word, keeper);
  }
  return found.length === 0 ? found : found.filter(({ file }) => !isRemoved(file, script));
}

const VARIABLE = /^\$\{?([A-Za-z_]\w*)/;

function add(found: WrittenSecret[], { source, pieces }: ShellWord, file: string): void {
  for (const { range, isVerbatim, value } of pieces) {
    const name = isVerbatim ? undefined : VARIABLE.exec(source.text.slice(range[0], range[1]))?.[1];
    if (name === undefined || !namesSecret(name) || (value !== undefined && !mayBeSecret(value))) continue;
    found.push({ ...locate(source, range[0], range[1]), name, file });
  }
}

/** A default that everybody knows, or that is nothing of the kind. */
function mayBeSecret(value: string): boolean {
  const { kind } = judgeSecretValue(value);
  return kind !== "placeholder" && kind !== "innocent";
}

function isKept(file: ShellWord, instruction: DockerfileInstruction): boolean {
  return !/^\/(?:dev|proc|run\/secrets)\//.test(file.shape) && isKeptOut(instruction, file.shape) === false;
}

/** The file in which a program keeps what it is told to remember. */
function keeperOf({ name, words, callsFunction }: ShellCommand): string | undefined {
  if (name?.known !== true || callsFunction || words[0]?.shape !== "config") return undefined;
  if (name.value === "git") return ".gitconfig";
  if (name.value === "composer") return "auth.json";
  return /^(?:npm|pnpm|yarn)$/.test(name.value) && words[1]?.shape === "set" ? ".npmrc" : undefined;
}

const removed = new WeakMap<ShellScript, ReadonlySet<string>>();

function isRemoved(file: string, script: ShellScript): boolean {
  let names = removed.get(script);
  if (names === undefined) {
    names = new Set(script.commands.flatMap(removedBy));
    removed.set(script, names);
  }
  return names.has(lastPart(file));
}

function removedBy({ name, words }: ShellCommand): readonly string[] {
  if (name?.known !== true) return [];
  if (name.value === "rm" || name.value === "shred" || name.value === "unlink")
    return words.map(({ shape }) => lastPart(shape));
  const takesBack = words.some(({ shape }) => /^(?:delete|rm|--unset(?:-all)?|--remove-section|unset)$/.test(shape));
  if (words[0]?.shape !== "config" || !takesBack) return [];
  return [".npmrc", ".gitconfig", "auth.json"];
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
