/** Downloads: what is fetched, how safely, and whether it is run at once. */
import { type Located, locate } from "../source.ts";
import { executionsOf, type ShellExecution } from "./execution.ts";
import type { ShellCommand, ShellScript, ShellWord } from "./model.ts";
import { findOption, lastOption, type ShellOption, type ShellOptions } from "./options.ts";
import { optionsOf } from "./programs.ts";

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
  /** What runs it without anybody having looked at it. */
  readonly execution: ShellExecution | undefined;
}

const read = new WeakMap<ShellScript, ReadonlyMap<ShellCommand, ShellDownload>>();

/** The downloads of a script by their commands, in the order of those. */
export function downloadsOf(script: ShellScript): ReadonlyMap<ShellCommand, ShellDownload> {
  const before = read.get(script);
  if (before !== undefined) return before;
  const downloads: ShellDownload[] = [];
  for (const command of script.commands) {
    const download = readDownload(command);
    if (download !== undefined) downloads.push(download);
  }
  const executions = downloads.length === 0 ? undefined : executionsOf(script, downloads);
  const found = new Map<ShellCommand, ShellDownload>();
  for (const download of downloads) {
    const { command } = download;
    found.set(command, { ...download, execution: executions?.get(command) });
  }
  read.set(script, found);
  return found;
}

function readDownload(command: ShellCommand): ShellDownload | undefined {
  const { source, name, callsFunction } = command;
  if (name?.known !== true || callsFunction) return undefined;
  const reader = readers.get(name.value);
  if (reader === undefined) return undefined;
  const options = optionsOf(command);
  const urls = options.operands.filter(isAddress);
  const { tool, insecure, output } = reader;
  const file = redirected(command);
  for (const option of options.options) if (option.name === "--url" && option.value) urls.push(option.value);
  return {
    ...locate(source, name.range[0], name.range[1]),
    command,
    tool,
    urls,
    insecure: options.options.filter((option) => isInsecure(option, insecure)),
    options,
    ...(file === undefined ? output(options) : { goesTo: "file", file }),
    execution: undefined,
  };
}

/** Addresses without a scheme are addresses too, for these tools; a word that is unknown altogether may be one. */
function isAddress({ shape }: ShellWord): boolean {
  return shape !== "-";
}

type Output = Pick<ShellDownload, "goesTo" | "file">;

interface DownloadReader {
  readonly tool: ShellDownload["tool"];
  readonly insecure: readonly string[];
  readonly output: (options: ShellOptions) => Output;
}

const readers: ReadonlyMap<string, DownloadReader> = new Map<string, DownloadReader>([
  ["curl", { tool: "curl", insecure: ["-k", "--insecure", "--proxy-insecure", "--doh-insecure"], output: curlOutput }],
  ["wget", { tool: "wget", insecure: ["--no-check-certificate"], output: wgetOutput }],
  ["wget2", { tool: "wget", insecure: ["--no-check-certificate"], output: wgetOutput }],
  ["aria2c", { tool: "aria2c", insecure: ["--check-certificate"], output: namedOutput("-o", "--out") }],
  [
    "fetch",
    { tool: "fetch", insecure: ["--no-verify-peer", "--no-verify-hostname"], output: namedOutput("-o", "--output") },
  ],
]);

/** `--check-certificate=false`; the others switch the check off by being there. */
function isInsecure({ name, value }: ShellOption, insecure: readonly string[]): boolean {
  if (!insecure.includes(name)) return false;
  return name !== "--check-certificate" || (value?.known === true && value.value === "false");
}

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
