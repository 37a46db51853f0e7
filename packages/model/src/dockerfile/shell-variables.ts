/** Variables of RUN that look as if an ARG of another place in the file set them. */
import { type Located, textOf } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import { baseSetsVariable } from "./base-settings.ts";
import type { Dockerfile, DockerfileInstruction, DockerfileStage } from "./model.ts";
import { platformArgs } from "./scope.ts";

/** `range` is the variable as written: `$NAME`, `${NAME}`. */
export interface MissingArg extends Located {
  readonly name: string;
  /** The name in an ARG before the first FROM; absent for a value of the build's platform. */
  readonly declaredAt: Located | undefined;
}

const PLAIN = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/;

/**
 * Names of ARGs before the first FROM, and of the build's platform, that the commands of a RUN use although nothing in
 * force declares them, the script does not set them, and the base image is known not to.
 */
export function missingArgsOf(instruction: DockerfileInstruction): readonly MissingArg[] {
  const { keyword, stage, isDeferred, source, extent } = instruction;
  if (keyword !== "RUN" || stage === undefined || isDeferred) return [];
  if (!source.text.slice(extent[0], extent[1]).includes("$")) return [];
  const { script } = instruction;
  if (script?.language !== "posix") return [];
  const found: MissingArg[] = [];
  const candidates = new Map<string, Ternary>();
  const globals = globalArgsOf(stage);
  for (const { words, assignments } of script.commands) {
    const read = [...words, ...assignments.map(({ value }) => value)];
    for (const { pieces } of read) {
      for (const { range, value, isVerbatim } of pieces) {
        if (isVerbatim || value !== undefined) continue;
        const at: Located = { source, range };
        const [, plain, braced] = PLAIN.exec(textOf(at)) ?? [];
        const name = plain ?? braced;
        const declaredAt = name === undefined ? undefined : globals.get(name);
        if (name === undefined || (declaredAt === undefined && !platformArgs.has(name))) continue;
        if (!candidates.has(name)) candidates.set(name, isSet(name, instruction, stage));
        if (candidates.get(name) === false) found.push({ ...at, name, declaredAt });
      }
    }
  }
  return found;
}

/** The first of each name. */
type Declarations = ReadonlyMap<string, Located>;

const globalArgs = new WeakMap<Dockerfile, Declarations>();
const ownDeclarations = new WeakMap<DockerfileStage, Declarations>();

function globalArgsOf({ file }: DockerfileStage): Declarations {
  let found = globalArgs.get(file);
  if (found === undefined) {
    found = declarationsIn(file.globalArgs);
    globalArgs.set(file, found);
  }
  return found;
}

function declarationsOf(stage: DockerfileStage): Declarations {
  let found = ownDeclarations.get(stage);
  if (found === undefined) {
    found = declarationsIn(stage.instructions);
    ownDeclarations.set(stage, found);
  }
  return found;
}

function declarationsIn(instructions: readonly DockerfileInstruction[]): Declarations {
  const found = new Map<string, Located>();
  for (const { keyword, assignments, trigger } of instructions) {
    const said = keyword === "ONBUILD" ? (trigger?.assignments ?? []) : assignments;
    if (keyword === "LABEL") continue;
    for (const { name, nameAt } of said) if (!found.has(name)) found.set(name, nameAt);
  }
  return found;
}

function isSet(name: string, instruction: DockerfileInstruction, stage: DockerfileStage): Ternary {
  if (declares(name, instruction, stage) || mayAssign(name, instruction)) return true;
  return platformArgs.has(name) ? false : baseSetsVariable(stage.base, name);
}

function declares(name: string, { range }: DockerfileInstruction, stage: DockerfileStage): boolean {
  const own = declarationsOf(stage).get(name);
  if (own !== undefined && own.range[0] < range[0]) return true;
  for (let one = stage.from.stage; one !== undefined; one = one.from.stage)
    if (declarationsOf(one).has(name)) return true;
  return false;
}

/** Scripts that are read in, and text that is run as code, may set anything. */
function mayAssign(name: string, { source, extent }: DockerfileInstruction): boolean {
  const text = source.text.slice(extent[0], extent[1]);
  return (
    new RegExp(`\\b${name}=|\\b(?:read|for|getopts|mapfile)\\b[^;|&\\n]*\\b${name}\\b|\\$\\{${name}:?=`).test(text) ||
    /(?:^|[;&|\s(])(?:\.|source|eval)\s/.test(text)
  );
}
