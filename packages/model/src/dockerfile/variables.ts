/** What ARG and ENV do to the variables in scope. */
import type { Located } from "../source.ts";
import { placeIn } from "./lines.ts";
import { type Binding, declared, type Scope } from "./scope.ts";
import type { Substitution } from "./substitute.ts";
import { assignmentWords, type Surroundings, substituteWord } from "./surroundings.ts";
import type { InstructionSyntax } from "./syntax.ts";

function bindingOf({ value, uses }: Substitution, at: Located, isEnv: boolean): Binding {
  return value === undefined
    ? { state: "unknown", isEnv }
    : { state: "known", value, uses: [at, ...uses.filter((use) => use !== at)], isEnv };
}

/** All values of one ENV are substituted before any of them counts. */
export function bindEnv({ line, keyword, words }: InstructionSyntax, around: Surroundings): void {
  const bindings: [name: string, binding: Binding][] = [];
  for (const word of words) {
    const { name, value } = assignmentWords(keyword, word);
    const bound = substituteWord(name, around).value;
    if (bound === undefined || value === undefined) continue;
    bindings.push([bound, bindingOf(substituteWord(value, around), placeIn(line, word.start, word.end), true)]);
  }
  for (const [name, binding] of bindings) around.scope.bind(name, binding);
}

/** An ARG of a stage takes its default, or else the value of the global ARG of that name. */
export function bindArg({ line, keyword, words }: InstructionSyntax, around: Surroundings, globals: Scope): void {
  for (const word of words) {
    const { name, value } = assignmentWords(keyword, word);
    if (value === undefined) {
      const inherited = globals.lookup(name.text);
      if (inherited.state !== "unset") bindOverEnv(around.scope, name.text, inherited);
      else if (around.scope.lookup(name.text).state === "unset") around.scope.bind(name.text, declared);
      continue;
    }
    const at = placeIn(line, word.start, word.end);
    bindOverEnv(around.scope, name.text, bindingOf(substituteWord(value, around), at, false));
  }
}

/** The documentation lets an earlier ENV win over an ARG, BuildKit lets the later one: where it matters, who knows. */
function bindOverEnv(scope: Scope, name: string, binding: Binding): void {
  const before = scope.lookup(name);
  const differs =
    before.state !== binding.state ||
    (before.state === "known" && binding.state === "known" && before.value !== binding.value);
  if (before.isEnv && differs) scope.bind(name, { state: "unknown", isEnv: true });
  else if (!before.isEnv) scope.bind(name, binding);
}

/** ARG before the first FROM: without a default it has the value that `--build-arg` gives, or none. */
export function bindGlobalArg({ line, keyword, words }: InstructionSyntax, around: Surroundings): void {
  for (const word of words) {
    const { name, value } = assignmentWords(keyword, word);
    if (value === undefined) {
      if (around.scope.lookup(name.text).state === "unset") around.scope.bind(name.text, declared);
      continue;
    }
    const at = placeIn(line, word.start, word.end);
    around.scope.bind(name.text, bindingOf(substituteWord(value, around), at, false));
  }
}
