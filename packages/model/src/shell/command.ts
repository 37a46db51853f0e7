/** One command: its words, what it changes in its shell, and what it runs in turn. */
import type { Assignment, Command, Redirection, Word } from "unbash";
import type { Range } from "../source.ts";
import { applyEffects } from "./effects.ts";
import { expandWord } from "./expand.ts";
import { defaultShell, type Interpreter, isShell, readInvocation } from "./interpreter.ts";
import type { ShellAssignment, ShellCommand, ShellRedirect, ShellWord } from "./model.ts";
import {
  type CommandParts,
  DEEPEST,
  type Draft,
  fillCommand,
  insideCommand,
  MOST_RUNS,
  openCommand,
  type Spot,
} from "./output.ts";
import { readAssignment, readRedirect, wordOfAssignment } from "./parts.ts";
import { type Reading, readInSameShell, readText, wordReader } from "./read.ts";
import { HOLE, rangeIn, type ShellText, textOfPieces } from "./text.ts";
import { type ShellVariable, variableOf } from "./variables.ts";
import { joinedWords, wrappedBy } from "./wrapped.ts";

export function readCommand(reading: Reading, node: Command, spot: Spot): void {
  const { output, text } = reading;
  const command = openCommand(output, text, spot, rangeIn(text, node.pos, node.end));
  const reader = wordReader(reading, spot);
  const words: ShellWord[] = [];
  const assignments: ShellAssignment[] = [];
  const redirects: ShellRedirect[] = [];
  const add = (item: Word | Assignment | Redirection): void => {
    if (item.type === "Word") words.push(...expandWord(reader, item));
    else if (item.type !== "Assignment") redirects.push(readRedirect(reader, item));
    else {
      const assignment = readAssignment(reader, item);
      assignments.push(assignment);
      if (words.length > 0) words.push(wordOfAssignment(assignment));
      // Alone they count from the next one on; before a name only for what is started.
      if (node.name === undefined) spot.state.assign(assignment.name, variableOf(assignment.value));
    }
  };
  for (const item of node.prefix) add(item);
  if (node.name !== undefined) add(node.name);
  for (const item of node.suffix) add(item);
  completeCommand(reading, command, { words, isOpen: false, assignments, redirects }, spot);
}

/** Fills in a command, then follows what it does. */
export function completeCommand(reading: Reading, command: Draft<ShellCommand>, parts: CommandParts, spot: Spot): void {
  fillCommand(command, parts);
  const { name } = command;
  if (name === undefined) return;
  if (!name.known) {
    reading.output.isComplete = false;
    return;
  }
  command.callsFunction = reading.names.functions.has(name.value);
  if (command.callsFunction) return;
  applyEffects(command, name.value, spot.state);
  if (spot.depth > DEEPEST || spot.runs >= MOST_RUNS) {
    reading.output.isComplete = false;
    return;
  }
  if (name.value === "eval") {
    runEval(reading, command, spot);
    return;
  }
  if (isShell(name.value)) {
    runShell(reading, command, name.value, spot);
    return;
  }
  runWrapped(reading, command, spot);
}

function runWrapped(reading: Reading, command: ShellCommand, spot: Spot): void {
  for (const wrapped of wrappedBy(command)) {
    const { words, isOpen, assignments, script } = wrapped;
    if (script !== undefined) runScript(reading, command, wordText(script), defaultShell, spot);
    const [first] = words;
    if (first === undefined) continue;
    const within = insideCommand(spot, command);
    const last = words.at(-1) ?? first;
    const extent: Range = [first.range[0], Math.max(first.range[1], last.range[1])];
    const inner = openCommand(reading.output, reading.text, within, extent);
    // A program that another one starts has its streams.
    completeCommand(reading, inner, { words, isOpen, assignments, redirects: command.redirects }, within);
  }
}

function runEval(reading: Reading, command: ShellCommand, spot: Spot): void {
  const { source, words } = command;
  if (words.every(({ known }) => known)) {
    readInSameShell(reading, joinedWords(source, words), insideCommand(spot, command));
    return;
  }
  reading.output.isComplete = false;
  spot.state.overtake();
}

/** `sh -c '…'`, `bash <<EOF`, `sh <<< '…'`. */
function runShell(reading: Reading, command: ShellCommand, program: string, spot: Spot): void {
  const { runs, script, ...interpreter } = readInvocation(program, command.words, command.isOpen);
  if (runs === "string" && script !== undefined) runScript(reading, command, wordText(script), interpreter, spot);
  else if (runs === "unknown") reading.output.isComplete = false;
  if (runs !== "stdin") return;
  const input = command.redirects.findLast(
    ({ descriptor = 0, operator }) => descriptor === 0 && operator.startsWith("<"),
  );
  const given = input?.body ?? (input?.operator === "<<<" ? input.target : undefined);
  if (given !== undefined) runScript(reading, command, wordText(given), interpreter, spot);
}

function wordText({ source, pieces }: ShellWord): ShellText {
  return textOfPieces(source, pieces);
}

function runScript(
  reading: Reading,
  command: ShellCommand,
  text: ShellText,
  interpreter: Interpreter,
  spot: Spot,
): void {
  // All of it comes from elsewhere, as in `sh -c "$(curl …)"`: there is nothing to read.
  if (text.text === HOLE) {
    reading.output.isComplete = false;
    return;
  }
  const given = new Map<string, ShellVariable>();
  for (let one: ShellCommand | undefined = command; one !== undefined; one = one.outer) {
    for (const { name, value } of one.assignments) if (!given.has(name)) given.set(name, variableOf(value));
  }
  readText(reading.output, text, interpreter, spot.state.environment(given), insideCommand(spot, command));
}
