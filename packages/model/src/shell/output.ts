/** What reading a script yields, while it is read. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { locate, type Range } from "../source.ts";
import { programName } from "./interpreter.ts";
import type {
  ShellAssignment,
  ShellBlock,
  ShellBlockKind,
  ShellCommand,
  ShellPipeline,
  ShellRedirect,
  ShellWord,
} from "./model.ts";
import type { ShellText } from "./text.ts";
import type { ShellState } from "./variables.ts";

export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Shared by a script and all that are nested in it. */
export interface Output {
  readonly commands: Draft<ShellCommand>[];
  readonly pipelines: ShellPipeline[];
  isComplete: boolean;
  readonly budget: { left: number };
}

/** Where a command stands. */
export interface Spot {
  readonly state: ShellState;
  readonly block: ShellBlock | undefined;
  readonly pipeline: ShellPipeline | undefined;
  readonly stage: number;
  readonly outer: ShellCommand | undefined;
  /** Constructs around it; deeper than `DEEPEST` nothing is read. */
  readonly depth: number;
  /** Commands that run it; each reads all of its words anew, so that there may be `MOST_RUNS`. */
  readonly runs: number;
}

export const DEEPEST = 150;
export const MOST_RUNS = 16;

/** Characters that the values of variables may add to one script. */
export const MOST_EXPANDED = 65_536;

export function newOutput(): Output {
  return { commands: [], pipelines: [], isComplete: true, budget: { left: MOST_EXPANDED } };
}

/** A spot inside of a construct. */
export function inside(spot: Spot, kind: ShellBlockKind, state: ShellState = spot.state): Spot {
  return { ...spot, state, block: { kind, outer: spot.block }, depth: spot.depth + 1 };
}

/** A spot in what a command runs. */
export function insideCommand(spot: Spot, command: ShellCommand): Spot {
  return { ...spot, outer: command, depth: spot.depth + 1, runs: spot.runs + 1 };
}

/** Opens a command, so that it stands before those in its own substitutions. */
export function openCommand(output: Output, text: ShellText, spot: Spot, extent: Range): Draft<ShellCommand> {
  const command: Draft<ShellCommand> = {
    source: text.source,
    range: [extent[0], extent[0]],
    extent,
    name: undefined,
    words: [],
    isOpen: false,
    assignments: [],
    redirects: [],
    pipeline: spot.pipeline,
    stage: spot.stage,
    outer: spot.outer,
    block: spot.block,
    callsFunction: false,
    errexit: spot.state.errexit,
  };
  output.commands.push(command);
  return command;
}

export interface CommandParts {
  readonly words: readonly ShellWord[];
  readonly isOpen: boolean;
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
}

export function fillCommand(command: Draft<ShellCommand>, parts: CommandParts): void {
  const { words, isOpen, assignments, redirects } = parts;
  const [name, ...rest] = words;
  command.name = name && nameOf(name);
  command.words = rest;
  command.isOpen = isOpen;
  command.assignments = assignments;
  command.redirects = redirects;
  command.range = (name ?? assignments[0] ?? redirects[0])?.range ?? command.extent;
}

/** Of a path the last part, with the whole path as its place. */
function nameOf(word: ShellWord): Scalar<string> {
  const at = locate(word.source, word.range[0], word.range[1]);
  return word.known ? known(at, programName(word.value), word.origin) : unknown(at, word.raw);
}
