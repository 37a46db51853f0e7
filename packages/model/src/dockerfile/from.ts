/** FROM: what a stage starts from, and its name. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { workdirOfBase } from "./base-settings.ts";
import type { DockerfileFrom, DockerfileInstruction, DockerfileStage } from "./model.ts";
import { referenceTo } from "./references.ts";
import { type Surroundings, substituteWord } from "./surroundings.ts";
import type { InstructionSyntax } from "./syntax.ts";

/** Without an image, which is a problem of the file, the place is the keyword's. */
export function fromOf(
  { words: [word] }: InstructionSyntax,
  instruction: DockerfileInstruction,
  around: Surroundings,
  stage: DockerfileStage | undefined,
): DockerfileFrom {
  const reference = instruction.args[0] ?? unknown(instruction.keywordAt, "");
  const args = word === undefined ? [] : substituteWord(word, around).uses;
  const found = referenceTo(reference, instruction, stage, args);
  return { ...found, workdir: workdirOfBase(found) };
}

/** `AS name`; the builder substitutes nothing here. */
export function nameOf({ args: [, as, name] }: DockerfileInstruction): Scalar<string> | undefined {
  if (as?.known !== true || as.value.toLowerCase() !== "as" || name === undefined) return undefined;
  return name.known ? known(name, name.value.toLowerCase()) : name;
}
