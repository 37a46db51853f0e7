/** What builtins change in the shell that runs them. */
import { assignsOperands } from "./assigned.ts";
import { applySet } from "./interpreter.ts";
import type { ShellCommand } from "./model.ts";
import { type ShellState, unknownVariable, variableOf } from "./variables.ts";

const declares: ReadonlySet<string> = new Set(["export", "declare", "typeset", "readonly", "local"]);

export function applyEffects(command: ShellCommand, name: string, state: ShellState): void {
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
