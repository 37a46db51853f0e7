/** What the builder refuses, where it keeps us from judging the file. Nothing here is true of a file that builds. */
import type { Problem } from "../document.ts";
import { type Located, textOf } from "../source.ts";
import { isKeyword, keywordLike, leastArgumentsOf } from "./keywords.ts";
import type { Dockerfile, DockerfileInstruction } from "./model.ts";

const LONGEST_WORD = 40;

export function problemsOf(file: Dockerfile): readonly Problem[] {
  if (file.instructions.length === 0)
    return [problem(file, "The file has no instructions, so there is nothing to build.")];
  if (file.templateMark !== undefined)
    return [problem(file.templateMark, "The file is a template: what it builds is only known when it is rendered.")];
  const hasOwnGrammar = file.hasForeignSyntax;
  const problems: Problem[] = [];
  let wasUnknown = false;
  for (const instruction of file.instructions) {
    const isUnknown = !isKeyword(instruction.keyword);
    // Lines below an unknown word usually belong to it, after a continuation that was forgotten.
    if (isUnknown && !wasUnknown && !hasOwnGrammar) problems.push(unknownInstruction(instruction));
    wasUnknown = isUnknown;
    if (isUnknown) continue;
    problems.push(...problemsWith(instruction, hasOwnGrammar));
    const isEarly = instruction.stage === undefined && instruction.keyword !== "ARG" && file.stages.length > 0;
    if (isEarly)
      problems.push(problem(instruction, `${instruction.keyword} stands before the first FROM, where only ARG may.`));
  }
  if (file.stages.length === 0 && !hasOwnGrammar)
    problems.push(problem(file, "The file has no FROM, so there is nothing to build."));
  return problems;
}

function unknownInstruction(instruction: DockerfileInstruction): Problem {
  const meant = keywordLike(instruction.keyword);
  const question = meant === undefined ? "" : ` Did you mean ${meant}?`;
  const word = textOf(instruction.keywordAt);
  const shown = word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
  return problem(instruction, `Unknown instruction "${shown}".${question}`);
}

function* problemsWith(instruction: DockerfileInstruction, hasOwnGrammar: boolean): Generator<Problem> {
  const { keyword, args, trigger } = instruction;
  const least = leastArgumentsOf(keyword);
  if (keyword === "FROM") yield* problemsWithFrom(instruction);
  else if (args.length < least) {
    yield problem(instruction, `${keyword} needs ${least === 1 ? "an argument" : "a source and a destination"}.`);
  }
  if (trigger === undefined) return;
  if (isKeyword(trigger.keyword)) yield* problemsWith(trigger, hasOwnGrammar);
  else if (!hasOwnGrammar) yield unknownInstruction(trigger);
}

function* problemsWithFrom(instruction: DockerfileInstruction): Generator<Problem> {
  const [image, as, name, extra] = instruction.args;
  if (image === undefined) yield problem(instruction, "FROM names no image.");
  else if (as !== undefined && textOf(as).toUpperCase() !== "AS") {
    yield problem(as, "After its image FROM takes only AS and a name.");
  } else if (as !== undefined && name === undefined) yield problem(as, "AS names no stage.");
  else if (extra !== undefined) yield problem(extra, "Nothing may follow the stage's name.");
}

function problem({ source, range }: Located, message: string): Problem {
  return { source, range, message };
}
