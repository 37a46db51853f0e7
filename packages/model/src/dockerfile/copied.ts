/** Which files of the build context a stage is given by their very names. */
import { type Located, locate } from "../source.ts";
import { Inherited } from "./inherited.ts";
import type { DockerfileInstruction, DockerfileStage } from "./model.ts";
import { fileName } from "./program.ts";

/** The first place of each file's name, without its folder. */
type Places = ReadonlyMap<string, Located>;

const known = new WeakMap<DockerfileStage, Places>();

/**
 * Where a stage, or one that it builds on, is given a file of that name before an instruction: by COPY or ADD, or by a
 * bind mount of the instruction itself. Patterns and folders may bring one as well, but nobody knows.
 */
export function givenFile({ stage, extent, mounts }: DockerfileInstruction, name: string): Located | undefined {
  for (const { fields } of mounts) {
    const source = fields.find((field) => field.name === "source" || field.name === "src")?.value;
    if (source?.known === true && fileName(source.value) === name) return source;
  }
  const own = stage && placesOf(stage).get(name);
  return own !== undefined && own.range[0] < extent[0] ? own : inherited.atEndOf(stage?.from.stage, name);
}

const inherited = new Inherited((stage, name: string) => placesOf(stage).get(name));

function placesOf(stage: DockerfileStage): Places {
  const before = known.get(stage);
  if (before !== undefined) return before;
  const found = new Map<string, Located>();
  for (const { copy } of stage.instructions) {
    for (const { path, kind, source, range } of copy?.sources ?? []) {
      if (kind !== "path" || !path.known) continue;
      const name = fileName(path.value);
      if (!found.has(name)) found.set(name, locate(source, range[0], range[1]));
    }
  }
  known.set(stage, found);
  return found;
}
