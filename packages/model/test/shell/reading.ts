/** Shared by the tests of this folder: Dockerfiles in, what their commands do out. */
import { dockerfile } from "../../src/dockerfile/index.ts";
import type { DockerfileCommand, DockerfileInstruction } from "../../src/dockerfile/model.ts";
import type { Scalar } from "../../src/scalar.ts";
import { downloadsOf, type ShellDownload } from "../../src/shell/downloads.ts";
import type { ShellCommand, ShellScript } from "../../src/shell/model.ts";
import type { PackageCommand } from "../../src/shell/packages/model.ts";
import { packageCommandOf } from "../../src/shell/packages/read.ts";
import { textOf } from "../../src/source.ts";
import type { TargetName } from "../../src/targets.ts";
import { read } from "../dockerfile/reading.ts";

export { at, said } from "../dockerfile/reading.ts";

const COMMANDS = new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);

/** The last instruction with a command, or the one that ONBUILD defers. */
export function lastCommand(text: string): DockerfileInstruction {
  const all = read(text).model.instructions.map((instruction) => instruction.trigger ?? instruction);
  const last = all.findLast(({ keyword }) => COMMANDS.has(keyword));
  if (last === undefined) throw new Error("No command in the text.");
  return last;
}

/** What it does. Text without a FROM is a RUN's. */
export function script(text: string): ShellScript {
  const found = lastCommand(text.includes("FROM ") ? text : `FROM scratch\nRUN ${text}\n`).script;
  if (found === undefined) throw new Error("The instruction has no script.");
  return found;
}

export function commands(text: string): readonly ShellCommand[] {
  return script(text).commands;
}

/** The command of that name, the last when there are several. */
export function command(text: string, name: string): ShellCommand {
  const found = commands(text).findLast((one) => one.name?.known === true && one.name.value === name);
  if (found === undefined) throw new Error(`No ${name} in the text.`);
  return found;
}

/** A command as a shell would be given it; unknown words as `?` and their shape. */
export function line({ name, words }: ShellCommand): string {
  return [sayShort(name), ...words.map((word) => (word.known ? word.value : `?${word.shape}`))].join(" ");
}

export function lines(text: string): readonly string[] {
  return commands(text).map(line);
}

function sayShort(scalar: Scalar<string> | undefined): string {
  if (scalar === undefined) return "(none)";
  return scalar.known ? scalar.value : `?${scalar.raw}`;
}

/** The words as they are written. */
export function written({ words }: ShellCommand): readonly string[] {
  return words.map(textOf);
}

export function packageCommand(text: string): PackageCommand {
  const found = commands(text)
    .map(packageCommandOf)
    .findLast((one) => one !== undefined);
  if (found === undefined) throw new Error("No package manager in the text.");
  return found;
}

/** Packages as `kind name version pin`. */
export function packages(text: string): readonly string[] {
  return packageCommand(text).packages.map(({ kind, name, version, isPinned }) => {
    const pin = isPinned === undefined ? "?" : isPinned ? "pinned" : "loose";
    return [kind, sayShort(name), ...(version === undefined ? [] : [sayShort(version)]), pin].join(" ");
  });
}

export function downloads(text: string): readonly ShellDownload[] {
  return [...downloadsOf(script(text)).values()];
}

export function visited(text: string, ...wanted: readonly TargetName[]): readonly DockerfileCommand[] {
  const found: DockerfileCommand[] = [];
  dockerfile.walk(
    read(text).model,
    (target, node) => {
      if (target === "dockerfile.command" && "packageCommand" in node) found.push(node);
    },
    new Set(wanted),
  );
  return found;
}
