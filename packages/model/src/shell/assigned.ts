/** A look over a script before it is read: names whose value depends on how often something runs, and functions. */
import type { Assignment, Command, CompoundList, ParsedScript, Redirection, SyntaxNode, Word } from "unbash";
import type { AssignedNames } from "./variables.ts";

export interface ScriptNames extends AssignedNames {
  readonly functions: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
export const noNames: ScriptNames = { repeatedly: none, anywhere: none, functions: none };

interface Finder {
  readonly repeatedly: Set<string>;
  readonly anywhere: Set<string>;
  readonly functions: Set<string>;
}

/** What can make a name uncertain; a script without it needs no look. */
const REPEATS = /\b(?:for|while|until|select|function)\b|\(\s*\)/;

export function namesOf(script: ParsedScript, text: string): ScriptNames {
  if (!REPEATS.test(text)) return noNames;
  const finder: Finder = { repeatedly: new Set(), anywhere: new Set(), functions: new Set() };
  for (const statement of script.commands) look(finder, statement, false);
  return finder;
}

/** Looks at nothing inside of words: substitutions change no variable of their shell. */
function look(finder: Finder, node: SyntaxNode, isRepeated: boolean): void {
  switch (node.type) {
    case "Statement":
      look(finder, node.command, isRepeated);
      return;
    case "CompoundList":
    case "AndOr":
    case "Pipeline":
      for (const command of node.commands) look(finder, command, isRepeated);
      return;
    case "Redirected":
      look(finder, node.command, isRepeated);
      return;
    case "BraceGroup":
    case "Subshell":
    case "Coproc":
      look(finder, node.body, isRepeated);
      return;
    case "If":
      lookAll(finder, [node.clause, node.then, ...node.elif, node.else], isRepeated);
      return;
    case "Elif":
      lookAll(finder, [node.clause, node.then], isRepeated);
      return;
    case "Case":
      for (const { body } of node.items) look(finder, body, isRepeated);
      return;
    case "While":
      lookAll(finder, [node.clause, node.body], true);
      return;
    case "For":
    case "Select":
      add(finder, node.name.text, true);
      look(finder, node.body, true);
      return;
    case "ArithmeticFor":
      look(finder, node.body, true);
      return;
    case "Function":
      finder.functions.add(node.name.value);
      look(finder, node.body, true);
      return;
    case "Command":
      lookAtCommand(finder, node, isRepeated);
      return;
    default:
  }
}

function lookAll(finder: Finder, nodes: readonly (SyntaxNode | CompoundList | undefined)[], isRepeated: boolean): void {
  for (const node of nodes) if (node !== undefined) look(finder, node, isRepeated);
}

function lookAtCommand(finder: Finder, { name, prefix, suffix }: Command, isRepeated: boolean): void {
  for (const item of prefix) if (item.type === "Assignment") add(finder, item.name, isRepeated);
  if (name === undefined) return;
  for (const item of suffix) if (item.type === "Assignment") add(finder, item.name, isRepeated);
  if (assignsOperands.has(name.text)) for (const word of wordsAmong(suffix)) add(finder, word.text, isRepeated);
}

/** Builtins whose operands are names that they set. */
export const assignsOperands: ReadonlySet<string> = new Set([
  "read",
  "mapfile",
  "readarray",
  "getopts",
  "unset",
  "let",
]);

function wordsAmong(suffix: readonly (Word | Assignment | Redirection)[]): readonly Word[] {
  const words: Word[] = [];
  for (const item of suffix) if (item.type === "Word") words.push(item);
  return words;
}

function add({ repeatedly, anywhere }: Finder, name: string, isRepeated: boolean): void {
  anywhere.add(name);
  if (isRepeated) repeatedly.add(name);
}
