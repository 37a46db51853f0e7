/** Scripts into commands: one walk over the syntax that `unbash` finds, in the order in which a shell would run it. */
import {
  type AndOr,
  type Case,
  type For,
  type If,
  type ParsedScript,
  type Pipeline,
  parse,
  type Select,
  type Statement,
  type SyntaxNode,
} from "unbash";
import type { Range } from "../source.ts";
import { namesOf, noNames, type ScriptNames } from "./assigned.ts";
import { decodedText } from "./backticks.ts";
import { readCmd } from "./cmd.ts";
import { readCommand } from "./command.ts";
import { scriptsIn } from "./expand.ts";
import type { ScriptPart, WordReader } from "./expansion.ts";
import type { Interpreter } from "./interpreter.ts";
import type { ShellPipeline, ShellScript, ShellStage, ShellSubstitution } from "./model.ts";
import { DEEPEST, type Draft, inside, newOutput, type Output, type Spot } from "./output.ts";
import { placeIn, rangeIn, type ShellText } from "./text.ts";
import { type Environment, ShellState, unknownVariable } from "./variables.ts";

/** One text on its way. */
export interface Reading {
  readonly text: ShellText;
  readonly interpreter: Interpreter;
  readonly names: ScriptNames;
  readonly output: Output;
}

/** Reads a script that a shell is given. Never throws; what could not be read makes the script incomplete. */
export function readScript(text: ShellText, interpreter: Interpreter, environment: Environment): ShellScript {
  const output = newOutput();
  readText(output, text, interpreter, environment, undefined);
  return finishScript(output, interpreter.language, text.source, rangeIn(text, 0, text.text.length));
}

export function finishScript(
  { commands, pipelines, isComplete }: Output,
  language: ShellScript["language"],
  source: ShellText["source"],
  range: Range,
): ShellScript {
  return { source, range, language, commands, pipelines, isComplete };
}

/** Reads a script in a shell of its own; `around` is where the command that starts it stands. */
export function readText(
  output: Output,
  text: ShellText,
  interpreter: Interpreter,
  environment: Environment,
  around: Spot | undefined,
): void {
  if (interpreter.language === "unknown") {
    output.isComplete = false;
    return;
  }
  const isPosix = interpreter.language === "posix";
  const script = isPosix ? parse(text.text) : undefined;
  const names = script === undefined ? noNames : namesOf(script, text.text);
  const state = new ShellState(environment, names, interpreter);
  const start: Spot = { state, block: undefined, pipeline: undefined, stage: 0, outer: undefined, depth: 0, runs: 0 };
  const spot = around === undefined ? start : inside(around, "shell", state);
  if (script === undefined) readCmd(output, text, spot);
  else readParsed({ text, interpreter, names, output }, script, spot);
}

/** Reads a script in the shell that is already running: `eval`. */
export function readInSameShell(reading: Reading, text: ShellText, spot: Spot): void {
  readParsed({ ...reading, text }, parse(text.text), spot);
}

function readParsed(reading: Reading, script: ParsedScript, spot: Spot): void {
  if (script.errors !== undefined) reading.output.isComplete = false;
  readStatements(reading, script.commands, spot);
}

function readStatements(reading: Reading, statements: readonly Statement[], spot: Spot): void {
  if (spot.depth > DEEPEST) {
    reading.output.isComplete = false;
    return;
  }
  for (const { command, background } of statements) {
    readNode(reading, command, background === true ? inside(spot, "background", spot.state.fork()) : spot);
  }
}

function readNode(reading: Reading, node: SyntaxNode, spot: Spot): void {
  switch (node.type) {
    case "Command":
      readCommand(reading, node, spot);
      return;
    case "AndOr":
      readAndOr(reading, node, spot);
      return;
    case "Pipeline":
      readPipeline(reading, node, spot);
      return;
    case "CompoundList":
      readStatements(reading, node.commands, spot);
      return;
    case "Redirected":
      readNode(reading, node.command, spot);
      for (const redirect of node.redirects) readScriptsIn(reading, redirect, spot);
      return;
    case "BraceGroup":
      readNode(reading, node.body, inside(spot, "group"));
      return;
    case "Subshell":
      readNode(reading, node.body, inside(spot, "subshell", spot.state.fork()));
      return;
    case "Coproc":
      readNode(reading, node.body, inside(spot, "background", spot.state.fork()));
      return;
    case "Function":
      readNode(reading, node.body, inside(spot, "function", spot.state.function()));
      return;
    case "If":
      readIf(reading, node, spot);
      return;
    case "Case":
      readCase(reading, node, spot);
      return;
    case "For":
    case "Select":
      readFor(reading, node, spot);
      return;
    case "ArithmeticFor":
      for (const part of [node.initialize, node.test, node.update]) {
        if (part !== undefined) readScriptsIn(reading, part, spot);
      }
      readMaybe(reading, node.body, spot, "loop");
      return;
    case "While":
      readNode(reading, node.clause, inside(spot, "condition"));
      readMaybe(reading, node.body, spot, "loop");
      return;
    default:
      readScriptsIn(reading, node, spot);
      return;
  }
}

/** What may run or not, so that what it changes is unknown behind it. */
function readMaybe(reading: Reading, node: SyntaxNode, spot: Spot, kind: "loop" | "branch" | "or"): void {
  const state = spot.state.fork();
  readNode(reading, node, inside(spot, kind, state));
  spot.state.merge(state);
}

function readIf(reading: Reading, node: If, spot: Spot): void {
  readNode(reading, node.clause, inside(spot, "condition"));
  readMaybe(reading, node.then, spot, "branch");
  for (const { clause, then } of node.elif) {
    const state = spot.state.fork();
    const branch = inside(spot, "branch", state);
    readNode(reading, clause, inside(branch, "condition"));
    readNode(reading, then, branch);
    spot.state.merge(state);
  }
  if (node.else !== undefined) readMaybe(reading, node.else, spot, "branch");
}

function readCase(reading: Reading, { word, items }: Case, spot: Spot): void {
  readScriptsIn(reading, word, spot);
  for (const { pattern, body } of items) {
    for (const one of pattern) readScriptsIn(reading, one, spot);
    readMaybe(reading, body, spot, "branch");
  }
}

function readFor(reading: Reading, { name, wordlist, body }: For | Select, spot: Spot): void {
  for (const word of wordlist ?? []) readScriptsIn(reading, word, spot);
  spot.state.assign(name.text, unknownVariable);
  readMaybe(reading, body, spot, "loop");
}

/** Behind the first `&&` everything runs in one branch: what it sets holds to the end of the chain and no further. */
function readAndOr(reading: Reading, { commands, operators }: AndOr, spot: Spot): void {
  const tried = operators.lastIndexOf("||");
  const triedSpot = tried === -1 ? spot : inside(spot, "tried");
  const [first, ...others] = commands;
  if (first !== undefined) readNode(reading, first, triedSpot);
  const state = spot.state.fork();
  for (const [index, node] of others.entries()) {
    const around: Spot = { ...(index + 1 <= tried ? triedSpot : spot), state };
    if (operators[index] === "||") readMaybe(reading, node, around, "or");
    else readNode(reading, node, inside(around, "and"));
  }
  spot.state.merge(state);
}

function readPipeline(reading: Reading, node: Pipeline, outer: Spot): void {
  const isNegated = node.prefixes.some(({ type }) => type === "Negation");
  const spot = isNegated ? inside(outer, "negated") : outer;
  if (node.commands.length < 2) {
    for (const command of node.commands) readNode(reading, command, spot);
    return;
  }
  const { text, output } = reading;
  const stages: ShellStage[] = [];
  const [first, second] = node.commands;
  const pipeline: Draft<ShellPipeline> = {
    ...placeIn(text, node.pos, node.end),
    stages,
    pipefail: spot.state.pipefail,
    pipeAt: pipeBetween(text, first?.end ?? node.pos, second?.pos ?? node.end),
  };
  output.pipelines.push(pipeline);
  for (const [stage, command] of node.commands.entries()) {
    const from = output.commands.length;
    readNode(reading, command, { ...spot, state: spot.state.fork(), pipeline, stage, depth: spot.depth + 1 });
    stages.push({ ...placeIn(text, command.pos, command.end), commands: output.commands.slice(from) });
  }
}

function pipeBetween(text: ShellText, start: number, end: number): ShellPipeline["pipeAt"] {
  const at = text.text.slice(start, end).indexOf("|");
  return at === -1 ? placeIn(text, start, end) : placeIn(text, start + at, start + at + 1);
}

function readScriptsIn(reading: Reading, node: SyntaxNode, spot: Spot): void {
  for (const part of scriptsIn(node)) readSubstitution(reading, part, spot);
}

/** The commands in `$(…)`, `` `…` ``, `<(…)`, which run in a subshell with a pipe of their own. */
export function readSubstitution(reading: Reading, part: ScriptPart, spot: Spot): ShellSubstitution {
  const { text, output } = reading;
  const at = placeIn(text, part.pos, part.end);
  const kind = part.type !== "ProcessSubstitution" ? "output" : part.operator === "<" ? "file" : "sink";
  const { script } = part;
  const from = output.commands.length;
  if (script !== undefined && spot.depth <= DEEPEST) {
    const within = inside(spot, "substitution", spot.state.fork());
    const decoded = script.source === undefined ? text : decodedText(text, part.pos, part.end, script.source);
    readParsed({ ...reading, text: decoded }, script, { ...within, pipeline: undefined, stage: 0, outer: undefined });
  } else output.isComplete = false;
  return { ...at, kind, commands: output.commands.slice(from) };
}

export function wordReader(reading: Reading, spot: Spot): WordReader {
  const { text, interpreter, output } = reading;
  return {
    text,
    state: spot.state,
    isBash: interpreter.isBash,
    budget: output.budget,
    substitute: (part) => readSubstitution(reading, part, spot),
  };
}
