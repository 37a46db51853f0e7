/** The variables that the builder substitutes in an instruction. */
import { type Located, locate } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import { baseSetsVariable } from "./base-settings.ts";
import { placeIn } from "./lines.ts";
import type { DockerfileVariable } from "./model.ts";
import { platformArgs } from "./scope.ts";
import { isModifier, type VariableUse } from "./substitute.ts";
import { type Surroundings, substitutes, substituteWord } from "./surroundings.ts";
import type { InstructionSyntax } from "./syntax.ts";
import type { Word } from "./words.ts";

export function variablesOf(syntax: InstructionSyntax, around: Surroundings): readonly DockerfileVariable[] {
  const found: DockerfileVariable[] = [];
  for (const word of substitutedWords(syntax)) {
    if (!word.text.includes("$")) continue;
    const isReplaced = syntax.keyword !== "COPY" || !word.text.startsWith("--from=");
    for (const use of substituteWord(word, around).variables) {
      found.push({ ...describe(use, placeOf(syntax, word, use), around), isReplaced });
    }
  }
  if (syntax.keyword === "COPY" || syntax.keyword === "ADD") found.push(...inHeredocs(syntax, around));
  return found;
}

/** In the body of a heredoc quotes mean nothing; `\\` keeps the character behind it. */
const IN_BODY = /\\.|\$(?:\{([A-Za-z_]\w*|\d+|[@*#?$!-])(:?[^}\w])?[^}]*\}|([A-Za-z_]\w*|\d+|[@*#?$!-]))/gs;

function* inHeredocs({ line }: InstructionSyntax, around: Surroundings): Generator<DockerfileVariable> {
  const { source, heredocs } = line;
  for (const { word, body } of heredocs) {
    if (!word.expands) continue;
    for (const match of source.text.slice(body[0], body[1]).matchAll(IN_BODY)) {
      const [text, inBraces, modifier, plain] = match;
      const name = inBraces ?? plain;
      if (name === undefined) continue;
      const start = body[0] + match.index;
      const binding = around.scope.lookup(name);
      yield describe(
        { start: 0, end: text.length, name, modifier, binding },
        locate(source, start, start + text.length),
        around,
      );
    }
  }
}

function* substitutedWords({ keyword, flags, words }: InstructionSyntax): Generator<Word> {
  for (const word of flags) if (isSubstituted(keyword, word)) yield word;
  if (substitutes(keyword)) yield* words;
}

/** Of RUN only mounts take variables. */
function isSubstituted(keyword: string, { text }: Word): boolean {
  return keyword === "RUN" ? text.startsWith("--mount=") : substitutes(keyword);
}

/** Quotes and escapes that were taken off a word move what stands behind them; then the place is the word's. */
function placeOf({ line }: InstructionSyntax, word: Word, { start, end }: VariableUse): Located {
  const written = line.text.slice(word.start, word.end);
  const shift = written === word.text ? 0 : written.indexOf(word.text);
  return shift === -1
    ? placeIn(line, word.start, word.end)
    : placeIn(line, word.start + shift + start, word.start + shift + end);
}

/** Templates of development containers have `${templateOption:name}`: <https://containers.dev/implementors/templates/> */
const TEMPLATE_OPTION = "templateOption";

function describe({ name, modifier, binding }: VariableUse, at: Located, around: Surroundings): DockerfileVariable {
  const isDeclared = binding.state !== "unset" || binding.isDeclared || baseDeclares(name, around);
  const isSupported = modifier === undefined || isModifier(modifier) || name === TEMPLATE_OPTION;
  return {
    ...at,
    name,
    modifier,
    isSupported,
    isReplaced: true,
    isDeclared,
    isOfPlatform: platformArgs.has(name),
    declaredAt: undefined,
  };
}

function baseDeclares(name: string, { stage }: Surroundings): Ternary {
  // No image sets the platform of a build, or what shells call `$1` and `$@`.
  if (stage === undefined || platformArgs.has(name) || !/^[A-Za-z_]/.test(name)) return false;
  return baseSetsVariable(stage.base, name);
}
