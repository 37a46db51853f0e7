/** Downloads: what is fetched, how safely, and whether it is run at once. */
import { type Located, locate } from "../source.ts";
import { executionsOf, type ShellExecution } from "./execution.ts";
import type { ShellCommand, ShellScript, ShellWord } from "./model.ts";
import { findOption, lastOption, type ShellOption, type ShellOptions } from "./options.ts";
import { optionsOf } from "./programs.ts";
import { uncheckedTlsOf } from "./tls.ts";
import { isVerification } from "./verification.ts";

/** `range` is the program's name. */
export interface ShellDownload extends Located {
  readonly command: ShellCommand;
  readonly tool: "curl" | "wget" | "aria2c" | "fetch";
  readonly urls: readonly ShellWord[];
  /** Options by which the server's certificate is not checked. */
  readonly insecure: readonly ShellOption[];
  readonly options: ShellOptions;
  readonly goesTo: "stdout" | "file";
  /** The file, where an option or redirection names it and not the URL. */
  readonly file: ShellWord | undefined;
  /** Does a checksum or signature tool come behind it? */
  readonly isVerified: boolean;
  /** What runs it without anybody having looked at it. */
  readonly execution: ShellExecution | undefined;
}

const read = new WeakMap<ShellScript, ReadonlyMap<ShellCommand, ShellDownload>>();

/** The downloads of a script by their commands, in the order of those. */
export function downloadsOf(script: ShellScript): ReadonlyMap<ShellCommand, ShellDownload> {
  const before = read.get(script);
  if (before !== undefined) return before;
  const downloads: FoundDownload[] = [];
  for (const command of script.commands) {
    const download = readDownload(command);
    if (download !== undefined) downloads.push(download);
  }
  const executions = downloads.length === 0 ? undefined : executionsOf(script, downloads);
  const lastCheck = downloads.length === 0 ? -1 : script.commands.findLastIndex(isVerification);
  const unverified = new Set(script.commands.slice(lastCheck + 1));
  const found = new Map<ShellCommand, ShellDownload>();
  for (const download of downloads) {
    const { command } = download;
    found.set(command, {
      ...download,
      isVerified: !unverified.has(command),
      execution: executions?.get(command),
    });
  }
  read.set(script, found);
  return found;
}

/** A download before anybody has looked what becomes of it. */
export type FoundDownload = Omit<ShellDownload, "isVerified" | "execution">;

function readDownload(command: ShellCommand): FoundDownload | undefined {
  const { source, name, callsFunction } = command;
  if (name?.known !== true || callsFunction) return undefined;
  const reader = readers.get(name.value);
  if (reader === undefined) return undefined;
  const options = optionsOf(command);
  const urls = options.operands.filter(isAddress);
  const { tool, output } = reader;
  const file = redirected(command);
  for (const option of options.options) if (option.name === "--url" && option.value) urls.push(option.value);
  return {
    ...locate(source, name.range[0], name.range[1]),
    command,
    tool,
    urls,
    insecure: uncheckedTlsOf(command).flatMap(({ option }) => option ?? []),
    options,
    ...(file === undefined ? output(options) : { goesTo: "file", file }),
  };
}

/** Addresses without a scheme are addresses too, for these tools; a word that is unknown altogether may be one. */
function isAddress({ shape }: ShellWord): boolean {
  return shape !== "-";
}

type Output = Pick<ShellDownload, "goesTo" | "file">;

interface DownloadReader {
  readonly tool: ShellDownload["tool"];
  readonly output: (options: ShellOptions) => Output;
}

const readers: ReadonlyMap<string, DownloadReader> = new Map<string, DownloadReader>([
  ["curl", { tool: "curl", output: curlOutput }],
  ["wget", { tool: "wget", output: wgetOutput }],
  ["wget2", { tool: "wget", output: wgetOutput }],
  ["aria2c", { tool: "aria2c", output: namedOutput("-o", "--out") }],
  ["fetch", { tool: "fetch", output: namedOutput("-o", "--output") }],
]);

/** The programs whose commands may be downloads. */
export const downloadPrograms: readonly string[] = [...readers.keys()];

function curlOutput(options: ShellOptions): Output {
  const isNamedByUrl = findOption(options, "-O", "--remote-name", "--remote-name-all") !== undefined;
  return outputTo(lastOption(options, "-o", "--output")?.value, isNamedByUrl ? "file" : "stdout");
}

function wgetOutput(options: ShellOptions): Output {
  return outputTo(lastOption(options, "-O", "--output-document")?.value, "file");
}

function namedOutput(...names: readonly string[]): (options: ShellOptions) => Output {
  return (options) => outputTo(lastOption(options, ...names)?.value, "file");
}

function outputTo(file: ShellWord | undefined, otherwise: Output["goesTo"]): Output {
  if (file === undefined) return { goesTo: otherwise, file };
  return isStdout(file) ? { goesTo: "stdout", file: undefined } : { goesTo: "file", file };
}

function isStdout({ shape }: ShellWord): boolean {
  return shape === "-" || shape === "/dev/stdout";
}

function redirected({ redirects }: ShellCommand): ShellWord | undefined {
  return redirects.findLast(
    ({ operator, descriptor = 1 }) => descriptor === 1 && (operator === ">" || operator === ">>" || operator === ">|"),
  )?.target;
}
