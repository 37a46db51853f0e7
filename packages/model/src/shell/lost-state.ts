/** Changes of a shell that nothing after it sees. */
import { knownValue } from "../scalar.ts";
import { type Located, locate } from "../source.ts";
import { blocksAround } from "./blocks.ts";
import type { ShellCommand, ShellScript } from "./model.ts";

/** `range` is the command's name, or that of the variable. */
export interface LostState extends Located {
  readonly kind: "directory" | "variable" | "alias" | "umask" | "limit" | "settings";
  /** Of a variable. */
  readonly name: string | undefined;
}

/** What the last command of a script changes in its shell alone, whose end that is. */
export function lostStateOf(script: ShellScript): LostState | undefined {
  const last = script.commands.at(-1);
  if (last === undefined || last.outer !== undefined || last.callsFunction || !runsInScript(last)) return undefined;
  const { name, assignments, words } = last;
  const [first] = words;
  if (name === undefined) {
    const [assignment] = assignments;
    // What a substitution does stays, if only by chance; and templates are no scripts yet.
    if (assignment === undefined || !assignment.value.known || assignment.value.value.includes("{{")) return undefined;
    return lost(assignment.nameAt, "variable", assignment.name);
  }
  const text = knownValue(name);
  if (text === "cd" || text === "pushd") return returns(last, script) ? undefined : lost(name, "directory");
  if (first === undefined) return undefined;
  if (text === "export") {
    const hasEffects = words.some(({ substitutions }) => substitutions.length > 0);
    return hasEffects ? undefined : lost(name, "variable", first.shape.split("=", 1)[0]);
  }
  if (text === "alias" || text === "umask") return lost(name, text);
  if (text === "ulimit") return words.length > 1 ? lost(name, "limit") : undefined;
  if (text !== "." && text !== "source") return undefined;
  return /(?:rc|profile|activate|\/env)$/.test(first.shape) ? lost(name, "settings") : undefined;
}

function lost({ source, range }: Located, kind: LostState["kind"], name?: string): LostState {
  return { ...locate(source, range[0], range[1]), kind, name };
}

/** Not in a pipe, branch or substitution. */
function runsInScript(command: ShellCommand): boolean {
  if (command.pipeline !== undefined) return false;
  for (const { kind } of blocksAround(command)) if (kind !== "and" && kind !== "group") return false;
  return true;
}

/** `cd src && make && cd ..` tidies up. */
function returns({ words }: ShellCommand, { commands }: ShellScript): boolean {
  const [target] = words;
  if (target === undefined || /^(?:-|~|\/|\.{1,2}(?:\/\.\.)*)$/.test(target.shape)) return true;
  return commands.slice(0, -1).some(({ name }) => knownValue(name) === "cd");
}
