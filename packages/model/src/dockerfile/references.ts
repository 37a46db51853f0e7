/** What a stage takes from other stages and from images. */
import { parseImageReference } from "../image.ts";
import { known, type Scalar, unknown } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { DockerfileInstruction, DockerfileReference, DockerfileStage } from "./model.ts";

/** Stages that a name or an index can mean. */
export interface StageNames {
  readonly stages: readonly DockerfileStage[];
  /** Stage names in lower case; of several with one name the last. */
  readonly byName: ReadonlyMap<string, DockerfileStage>;
}

export function referenceTo(
  reference: Scalar<string>,
  instruction: DockerfileInstruction,
  stage: DockerfileStage | undefined,
  args: readonly Located[] = [],
): DockerfileReference {
  const { source, range } = reference;
  const isScratch = reference.known && reference.value === "scratch" && stage === undefined;
  const isImage = reference.known && stage === undefined && !isScratch;
  const image = isImage ? parseImageReference(reference.value) : undefined;
  return { source, range, reference, image, stage, isScratch, args, instruction };
}

/** References of `COPY --from` and of mounts, in the instruction or in what it defers. */
export function referencesOf(instruction: DockerfileInstruction, names: StageNames): readonly DockerfileReference[] {
  const { keyword, flags, trigger } = instruction;
  if (trigger !== undefined) return referencesOf(trigger, names);
  const found: DockerfileReference[] = [];
  for (const { name, value } of flags) {
    if (value === undefined) continue;
    if (keyword === "COPY" && name === "from") found.push(copyReference(value, instruction, names));
    if (keyword === "RUN" && name === "mount") found.push(...mountReferences(value, instruction, names));
  }
  return found;
}

/** A number is always the index of a stage, and never an image. */
function copyReference(
  value: Scalar<string>,
  instruction: DockerfileInstruction,
  names: StageNames,
): DockerfileReference {
  if (!value.known) return referenceTo(value, instruction, undefined);
  const { source, range } = value;
  if (!/^\d+$/.test(value.value)) return namedReference(value, instruction, names);
  const stage = names.stages[Number(value.value)];
  return { source, range, reference: value, image: undefined, stage, isScratch: false, args: [], instruction };
}

function namedReference(
  value: Scalar<string>,
  instruction: DockerfileInstruction,
  names: StageNames,
): DockerfileReference {
  const stage = value.known ? names.byName.get(value.value.toLowerCase()) : undefined;
  return referenceTo(value, instruction, stage);
}

const FROM_FIELD = /(?:^|,)\s*"?from=([^,"]*)/gi;

/** `--mount=type=bind,from=build,target=/x`: comma-separated fields, of which a later one wins. */
function mountReferences(
  value: Scalar<string>,
  instruction: DockerfileInstruction,
  names: StageNames,
): readonly DockerfileReference[] {
  const { source, range } = value;
  const written = source.text.slice(range[0], range[1]);
  const field = [...written.matchAll(FROM_FIELD)].at(-1);
  const name = field?.[1];
  if (field === undefined || name === undefined || name === "") return [];
  const end = range[0] + field.index + field[0].length;
  const at: Located = { source, range: [end - name.length, end] };
  return [namedReference(name.includes("$") ? unknown(at, name) : known(at, name), instruction, names)];
}
