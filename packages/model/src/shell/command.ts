/** One command: its words, what it changes in its shell, and what it runs in turn. */
import type { Assignment, Command, Redirection, Word } from "unbash";
import { locate, type Range } from "../source.ts";
import { assignsOperands } from "./assigned.ts";
import { expandParts, expandWhole, expandWord, type WordReader } from "./expand.ts";
import { applySet, defaultShell, type Interpreter, isShell, readInvocation } from "./interpreter.ts";
import type { ShellAssignment, ShellCommand, ShellRedirect, ShellWord } from "./model.ts";
import { type CommandParts, DEEPEST, type Draft, fillCommand, openCommand, type Spot } from "./output.ts";
import { type Reading, readInSameShell, readText, wordReader } from "./read.ts";
import { addVerbatim, HOLE, placeIn, rangeIn, type ShellPiece, type ShellText, textOfPieces } from "./text.ts";
import { type ShellState, type ShellVariable, unknownVariable } from "./variables.ts";
import { wordOf } from "./word.ts";
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
    else if (item.type !== "Assignment") redirects.push(redirectOf(reader, item));
    else {
      const assignment = assignmentOf(reader, item);
      assignments.push(assignment);
      if (words.length > 0) words.push(wordOfAssignment(reader, assignment));
    }
  };
  for (const item of node.prefix) add(item);
  if (node.name !== undefined) add(node.name);
  for (const item of node.suffix) add(item);
  completeCommand(reading, command, { words, isOpen: false, assignments, redirects }, spot);
}

/** Fills in a command, then follows what it does. */
function completeCommand(reading: Reading, command: Draft<ShellCommand>, parts: CommandParts, spot: Spot): void {
  fillCommand(command, parts);
  const { name } = command;
  if (name === undefined) {
    for (const assigned of command.assignments) spot.state.assign(assigned.name, variableOf(assigned.value));
    return;
  }
  if (!name.known) {
    reading.output.isComplete = false;
    return;
  }
  command.callsFunction = reading.names.functions.has(name.value);
  if (command.callsFunction) return;
  applyEffects(command, name.value, spot.state);
  if (spot.depth > DEEPEST) {
    reading.output.isComplete = false;
    return;
  }
  if (name.value === "eval") return runEval(reading, command, spot);
  if (isShell(name.value)) return runShell(reading, command, name.value, spot);
  runWrapped(reading, command, spot);
}

function runWrapped(reading: Reading, command: ShellCommand, spot: Spot): void {
  for (const wrapped of wrappedBy(command)) {
    const { words, isOpen, assignments, script } = wrapped;
    if (script !== undefined) runScript(reading, command, wordText(script), defaultShell, spot);
    const [first] = words;
    if (first === undefined) continue;
    const within: Spot = { ...spot, outer: command, depth: spot.depth + 1 };
    const last = words.at(-1) ?? first;
    const extent: Range = [first.range[0], Math.max(first.range[1], last.range[1])];
    const inner = openCommand(reading.output, reading.text, within, extent);
    // A program that another one starts has its streams.
    completeCommand(reading, inner, { words, isOpen, assignments, redirects: command.redirects }, within);
  }
}

function runEval(reading: Reading, command: ShellCommand, spot: Spot): void {
  const { words } = command;
  if (words.every(({ known }) => known))
    return readInSameShell(reading, joinedWords(command.source, words), {
      ...spot,
      outer: command,
      depth: spot.depth + 1,
    });
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
  const around: Spot = { ...spot, outer: command, depth: spot.depth + 1 };
  readText(reading.output, text, interpreter, spot.state.environment(given), around);
}

function variableOf(value: ShellWord): ShellVariable {
  return value.known ? { state: "known", value: value.value, origin: value } : unknownVariable;
}

const declares: ReadonlySet<string> = new Set(["export", "declare", "typeset", "readonly", "local"]);

function applyEffects(command: ShellCommand, name: string, state: ShellState): void {
  const { words, assignments } = command;
  if (declares.has(name)) {
    const isExported = name === "export" || words.some(({ shape }) => /^-\w*x/.test(shape));
    for (const { name, value } of assignments) state.assign(name, variableOf(value), isExported);
    if (isExported) for (const { shape } of words) state.export(shape);
  } else if (name === "set") applySet(state, words);
  else if (name === "shopt" && words.some(({ shape }) => shape === "pipefail"))
    state.pipefail = words.some(({ shape }) => /^-\w*s/.test(shape));
  else if (name === "." || name === "source") state.overtake();
  else if (assignsOperands.has(name)) for (const { shape } of words) state.assign(nameIn(shape), unknownVariable);
  else if (name === "printf" && words[0]?.shape === "-v") state.assign(words[1]?.shape ?? "", unknownVariable);
}

function nameIn(shape: string): string {
  return /^\w*/.exec(shape)?.[0] ?? "";
}

function assignmentOf(reader: WordReader, node: Assignment): ShellAssignment {
  const { name, append, index, value } = node;
  const at = placeIn(reader.text, node.pos, node.end);
  const nameAt = placeIn(reader.text, node.pos, node.pos + name.length);
  if (value.type === "Word" && index === undefined) {
    const word = expandWhole(reader, value);
    return { ...at, name, nameAt, value: append === true ? appended(reader, name, word) : word };
  }
  const elements = value.type === "ArrayValue" ? value.elements : [value];
  const words = elements.flatMap((element) => expandWord(reader, element));
  const place = placeIn(reader.text, value.pos, value.end);
  const hole: ShellPiece = { range: place.range, value: undefined, isVerbatim: false };
  const substitutions = words.flatMap((word) => word.substitutions);
  return { ...at, name, nameAt, value: wordOf(place, [hole], { isOpen: true, substitutions }) };
}

/** `NAME+=value`. */
function appended({ state }: WordReader, name: string, word: ShellWord): ShellWord {
  const before = state.lookup(name);
  const value = before.state === "known" ? before.value : undefined;
  const piece: ShellPiece = { range: [word.range[0], word.range[0]], value, isVerbatim: false };
  return wordOf(word, [piece, ...word.pieces], word);
}

/** `A=1` as an argument of `export`. */
function wordOfAssignment({ text }: WordReader, { range, value, source }: ShellAssignment): ShellWord {
  const start = range[0];
  const beginning: ShellPiece = {
    range: [start, Math.max(start, value.range[0])],
    value: source.text.slice(start, value.range[0]),
    isVerbatim: true,
  };
  return wordOf(locate(text.source, ...range), [beginning, ...value.pieces], value);
}

function redirectOf(reader: WordReader, node: Redirection): ShellRedirect {
  const { text } = reader;
  const { operator, descriptor } = node;
  const base = {
    ...placeIn(text, node.pos, node.end),
    operator,
    descriptor: descriptor?.type === "FileDescriptor" ? descriptor.value : undefined,
  };
  if (node.type !== "HereDoc")
    return { ...base, target: node.target && expandWhole(reader, node.target), body: undefined };
  return { ...base, target: undefined, body: heredocBody(reader, node) };
}

function heredocBody(
  reader: WordReader,
  { operator, body, delimiter }: Extract<Redirection, { type: "HereDoc" }>,
): ShellWord {
  const { text } = reader;
  const range = rangeIn(text, body.pos, body.end);
  const parts = delimiter?.quoted === true ? undefined : body.parts;
  if (parts !== undefined) return expandParts(reader, parts, range);
  const pieces: ShellPiece[] = [];
  if (operator === "<<") addVerbatim(pieces, text, body.pos, body.end);
  else addWithoutTabs(pieces, text, body.pos, body.end);
  return wordOf(placeIn(text, body.pos, body.end), pieces);
}

function addWithoutTabs(pieces: ShellPiece[], text: ShellText, start: number, end: number): void {
  let at = start;
  for (const line of text.text.slice(start, end).split(/(?<=\n)/)) {
    const tabs = /^\t*/.exec(line)?.[0].length ?? 0;
    addVerbatim(pieces, text, at + tabs, at + line.length);
    at += line.length;
  }
}
