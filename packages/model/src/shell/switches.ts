/** What commands switch off, by options, settings and lines of configuration: the search that tables of these share. */
import { type Located, locate } from "../source.ts";
import type { ShellCommand, ShellWord } from "./model.ts";
import type { ShellOption, ShellOptions } from "./options.ts";
import { packageCommandOf } from "./packages/read.ts";
import { optionsOf } from "./programs.ts";
import { partOf } from "./word.ts";
import { textsWrittenBy } from "./written.ts";

/** An option that switches something off by being there, or by having such a value. */
export interface OptionSwitch {
  readonly names: readonly string[];
  readonly value?: RegExp;
}

/** A setting that is made with words: `git config http.sslVerify false`, `npm config set strict-ssl=false`. */
export interface SettingSwitch {
  readonly key: RegExp;
  readonly value: RegExp;
}

export interface ProgramSwitches {
  /** How people call it: `Git`. */
  readonly program: string;
  readonly options?: readonly OptionSwitch[];
  readonly settings?: readonly SettingSwitch[];
}

/** A line of a configuration file. */
export interface LineSwitch {
  readonly line: RegExp;
  /** The file, where the line alone may mean something else. */
  readonly file?: RegExp;
  readonly program: string;
}

export interface SwitchTable {
  /** By the command's name; of `pip3` and `python3 -m pip` it is `pip`. */
  readonly programs: ReadonlyMap<string, ProgramSwitches>;
  readonly lines: readonly LineSwitch[];
}

/** Where a word may begin: also behind the `\n` of printf. */
const BEGINNING = String.raw`(?<!\w(?<!\\n))`;

/** A pattern for the beginning of a line's content, in any letter case. */
export function lineOf(pattern: string): RegExp {
  return new RegExp(`${BEGINNING}${pattern}`, "im");
}

/** `range` is the option, the setting with its value, or the part of the line. */
export interface SwitchedOff extends Located {
  readonly program: string;
  /** Where it is an option, which holds for this command alone. */
  readonly option: ShellOption | undefined;
}

/** The switches of a table that a command operates. */
export function switchedOff(command: ShellCommand, { programs, lines }: SwitchTable): readonly SwitchedOff[] {
  const { name, callsFunction } = command;
  if (name?.known !== true || callsFunction) return [];
  const packageCommand = packageCommandOf(command);
  const tool = packageCommand?.tool ?? name.value;
  const switches = programs.get(tool.replace(/^pip[\d.]+$/, "pip"));
  if (switches === undefined) return byLines(command, lines);
  const options = packageCommand?.options ?? optionsOf(command);
  return [...byOptions(options, switches), ...bySettings(options, switches)];
}

function* byOptions({ options }: ShellOptions, switches: ProgramSwitches): Generator<SwitchedOff> {
  for (const option of options) {
    const found = switches.options?.find(({ names }) => names.includes(option.name));
    if (found === undefined) continue;
    const { value } = option;
    // Without a pattern any value will do, and none; with one it must be known.
    if (found.value === undefined ? isOff(value) : value?.known !== true || !found.value.test(value.value)) continue;
    yield { ...locate(option.source, ...option.range), program: switches.program, option };
  }
}

/** `--insecure=false`. */
function isOff(value: ShellWord | undefined): boolean {
  return value?.known === true && value.value === "false";
}

function* bySettings({ operands }: ShellOptions, { settings, program }: ProgramSwitches): Generator<SwitchedOff> {
  if (settings === undefined) return;
  for (const [index, word] of operands.entries()) {
    const at = settingAt(word, operands[index + 1], settings);
    if (at !== undefined) yield { ...at, program, option: undefined };
  }
}

/** `key=value` in one word, or both in two. */
function settingAt(
  word: ShellWord,
  next: ShellWord | undefined,
  settings: readonly SettingSwitch[],
): Located | undefined {
  if (!word.known) return undefined;
  const { source, range } = word;
  const sign = word.value.indexOf("=");
  const key = sign === -1 ? word.value : word.value.slice(0, sign);
  const setting = settings.find((one) => one.key.test(key));
  if (setting === undefined) return undefined;
  if (sign !== -1) return setting.value.test(word.value.slice(sign + 1)) ? locate(source, ...range) : undefined;
  if (next?.known !== true || !setting.value.test(next.value)) return undefined;
  return locate(source, range[0], Math.max(range[1], next.range[1]));
}

function byLines(command: ShellCommand, lines: readonly LineSwitch[]): readonly SwitchedOff[] {
  const found: SwitchedOff[] = [];
  for (const { text, file } of textsWrittenBy(command)) {
    for (const { line, file: pattern, program } of lines) {
      const match = pattern?.test(file?.shape ?? "") === false ? null : line.exec(text.shape);
      if (match === null) continue;
      const { source, range } = partOf(text, match.index, match.index + match[0].trimEnd().length);
      found.push({ source, range, program, option: undefined });
      break;
    }
  }
  return found;
}
