/** Package managers in RUN, with what stands around them that changes what they do. */
import { type Scalar, unknown } from "../scalar.ts";
import type { ShellCommand, ShellScript } from "../shell/model.ts";
import type { PackageCommand } from "../shell/packages/model.ts";
import { packageCommandOf } from "../shell/packages/read.ts";
import type { Ternary } from "../ternary.ts";
import { Inherited } from "./inherited.ts";
import type { DockerfileAssignment, DockerfileInstruction, DockerfileStage } from "./model.ts";

const NO_COMMANDS: readonly PackageCommand[] = [];
const read = new WeakMap<ShellScript, readonly PackageCommand[]>();

/** What a RUN has package managers do, in its order; of other instructions nothing, since that does not make the image. */
export function packageCommandsOf({ keyword, script }: DockerfileInstruction): readonly PackageCommand[] {
  if (keyword !== "RUN" || script === undefined) return NO_COMMANDS;
  const before = read.get(script);
  if (before !== undefined) return before;
  const found: PackageCommand[] = [];
  for (const command of script.commands) {
    const packageCommand = packageCommandOf(command);
    if (packageCommand !== undefined) found.push(packageCommand);
  }
  read.set(script, found);
  return found;
}

/**
 * The value that a command of a RUN sees under a name: from before the command, an `export` above it, ARG or ENV of the
 * stage and those that it builds on. Absent when nothing in the file sets it; the base image may.
 */
export function variableSeenBy(
  command: ShellCommand,
  { stage, script, extent }: DockerfileInstruction,
  name: string,
): Scalar<string> | undefined {
  for (let one: ShellCommand | undefined = command; one !== undefined; one = one.outer) {
    const given = one.assignments.findLast((assignment) => assignment.name === name);
    if (given !== undefined) return given.value;
  }
  const exported = script && exportsOf(script).get(name);
  if (exported !== undefined && exported.range[0] < command.range[0]) return exported;
  const own =
    stage &&
    assignmentsOf(stage)
      .get(name)
      ?.findLast(({ range }) => range[0] < extent[0]);
  const said = own ?? inheritedAssignments.atEndOf(stage?.from.stage, name);
  // An ARG without a default has the value that the build gives, or that of an ENV, which it does not hide.
  return said && (said.value ?? unknown(said, name));
}

const inheritedAssignments = new Inherited((stage, name: string) => assignmentsOf(stage).get(name)?.at(-1));

const exported = new WeakMap<ShellScript, ReadonlyMap<string, Scalar<string>>>();

/** The first of each name. */
function exportsOf(script: ShellScript): ReadonlyMap<string, Scalar<string>> {
  const before = exported.get(script);
  if (before !== undefined) return before;
  const found = new Map<string, Scalar<string>>();
  for (const { name, assignments } of script.commands) {
    if (name?.known !== true || name.value !== "export") continue;
    for (const assignment of assignments) if (!found.has(assignment.name)) found.set(assignment.name, assignment.value);
  }
  exported.set(script, found);
  return found;
}

const assigned = new WeakMap<DockerfileStage, ReadonlyMap<string, readonly DockerfileAssignment[]>>();

function assignmentsOf(stage: DockerfileStage): ReadonlyMap<string, readonly DockerfileAssignment[]> {
  const before = assigned.get(stage);
  if (before !== undefined) return before;
  const found = new Map<string, DockerfileAssignment[]>();
  for (const { keyword, assignments } of stage.instructions) {
    if (keyword !== "ENV" && keyword !== "ARG") continue;
    for (const assignment of assignments) {
      const list = found.get(assignment.name);
      if (list === undefined) found.set(assignment.name, [assignment]);
      else list.push(assignment);
    }
  }
  assigned.set(stage, found);
  return found;
}

const first = new WeakMap<DockerfileStage, Map<RegExp, number>>();

/** Does a RUN say the words, this one or one before it in the stage and those that it builds on? */
export function saysBefore({ stage, extent }: DockerfileInstruction, words: RegExp): boolean {
  if (stage === undefined) return false;
  return firstSaying(stage, words) < extent[1] || saying.atEndOf(stage.from.stage, words) === true;
}

const saying = new Inherited(
  (stage, words: RegExp) => firstSaying(stage, words) < Number.POSITIVE_INFINITY || undefined,
);

/** Where the first RUN of a stage starts that says the words. */
function firstSaying(stage: DockerfileStage, words: RegExp): number {
  const ofStage = first.get(stage) ?? new Map<RegExp, number>();
  first.set(stage, ofStage);
  let found = ofStage.get(words);
  if (found === undefined) {
    const run = stage.instructions.find(
      ({ keyword, source, extent }) => keyword === "RUN" && words.test(source.text.slice(extent[0], extent[1])),
    );
    found = run?.extent[0] ?? Number.POSITIVE_INFINITY;
    ofStage.set(words, found);
  }
  return found;
}

/**
 * Does a cache or tmpfs mount keep what a RUN writes at a path out of the image? True also of a mount inside of the
 * path, which holds the part that somebody cared about; not decided where a target is not known.
 */
export function isKeptOut({ mounts }: DockerfileInstruction, path: string): Ternary {
  let isUndecided = false;
  for (const { type, fields } of mounts) {
    if (type?.known === true && type.value !== "cache" && type.value !== "tmpfs") continue;
    const target = fields.find(({ name }) => name === "target" || name === "dst" || name === "destination")?.value;
    if (type?.known !== true || target?.known !== true) isUndecided = true;
    else if (covers(target.value, path) || covers(path, target.value)) return true;
  }
  return isUndecided ? undefined : false;
}

function covers(outer: string, inner: string): boolean {
  const folder = outer.replace(/\/+$/, "");
  return inner === folder || inner.startsWith(`${folder}/`);
}
