/** Stages out of instructions, in one pass over the file. */
import type { Source } from "../source.ts";
import { fromOf, nameOf } from "./from.ts";
import type { FileLines } from "./lines.ts";
import type { Dockerfile, DockerfileInstruction, DockerfileReference, DockerfileStage } from "./model.ts";
import { markNeeded } from "./needed.ts";
import { referencesOf } from "./references.ts";
import { type Draft, resolveInstruction, type Surroundings } from "./resolve.ts";
import { globalScope, Scope } from "./scope.ts";
import { type InstructionSyntax, readInstruction } from "./syntax.ts";
import { baseUserOf, userOf } from "./users.ts";
import { bindArg, bindEnv, bindGlobalArg } from "./variables.ts";

/** A stage while the file is read. */
interface OpenStage {
  readonly stage: Draft<DockerfileStage>;
  readonly instructions: DockerfileInstruction[];
  readonly scope: Scope;
  /** What ONBUILD defers to the stages that build on this one. */
  readonly triggers: InstructionSyntax[];
}

interface Builder {
  readonly escapeToken: string;
  readonly globals: Scope;
  readonly opened: OpenStage[];
  /** The latest stage of each name. */
  readonly byName: Map<string, OpenStage>;
}

export function buildDockerfile(source: Source, { lines, escapeToken, directives }: FileLines): Dockerfile {
  const builder: Builder = { escapeToken, globals: globalScope(), opened: [], byName: new Map() };
  const instructions: DockerfileInstruction[] = [];
  for (const line of lines) instructions.push(addInstruction(builder, readInstruction(line, escapeToken)));
  const stages = builder.opened.map(({ stage }) => stage);
  close(builder, stages);
  markNeeded(stages);
  return {
    source,
    range: instructions[0]?.range ?? [0, 0],
    stages,
    globalArgs: instructions.filter(({ keyword, stage }) => keyword === "ARG" && stage === undefined),
    instructions,
    finalStage: stages.at(-1),
    escape: escapeToken,
    directives,
  };
}

function addInstruction(builder: Builder, syntax: InstructionSyntax): DockerfileInstruction {
  if (syntax.keyword === "FROM") return openStage(builder, syntax);
  const current = builder.opened.at(-1);
  if (current === undefined) return addGlobal(builder, syntax);
  const around = surroundings(builder, current);
  const instruction = resolveInstruction(syntax, around);
  current.instructions.push(instruction);
  if (syntax.trigger !== undefined) current.triggers.push(syntax.trigger);
  apply(builder, current, syntax);
  if (instruction.healthcheck !== undefined) current.stage.healthcheck = instruction.healthcheck;
  return instruction;
}

function surroundings({ escapeToken }: Builder, { scope, stage }: OpenStage): Surroundings {
  return { escapeToken, scope, stage };
}

function addGlobal({ escapeToken, globals }: Builder, syntax: InstructionSyntax): DockerfileInstruction {
  const around: Surroundings = { escapeToken, scope: globals, stage: undefined };
  const instruction = resolveInstruction(syntax, around);
  if (syntax.keyword === "ARG") bindGlobalArg(syntax, around);
  return instruction;
}

/** What an instruction changes for those after it. */
function apply(builder: Builder, current: OpenStage, syntax: InstructionSyntax): void {
  const around = surroundings(builder, current);
  const { stage } = current;
  if (syntax.keyword === "ARG") bindArg(syntax, around, builder.globals);
  else if (syntax.keyword === "ENV") bindEnv(syntax, around);
  else if (syntax.keyword === "USER") stage.user = userOf(syntax, around) ?? stage.user;
  else if (startsProgram(syntax)) stage.hasCommand = true;
}

function startsProgram({ keyword, words }: InstructionSyntax): boolean {
  return (keyword === "CMD" || keyword === "ENTRYPOINT") && words.length > 0;
}

function openStage(builder: Builder, syntax: InstructionSyntax): DockerfileInstruction {
  const { escapeToken, globals, opened, byName } = builder;
  const around: Surroundings = { escapeToken, scope: globals, stage: undefined };
  const instruction = resolveInstruction(syntax, around);
  const [reference] = instruction.args;
  const base = reference?.known === true ? byName.get(reference.value.toLowerCase()) : undefined;
  const from = fromOf(syntax, instruction, around, base?.stage);
  const instructions: DockerfileInstruction[] = [instruction];
  const stage: Draft<DockerfileStage> = {
    source: from.source,
    range: from.range,
    extent: instruction.extent,
    index: opened.length,
    name: nameOf(instruction),
    from,
    base: base?.stage.base ?? from,
    instructions,
    references: [from],
    isFinal: false,
    isNeeded: false,
    user: base === undefined ? baseUserOf(from) : base.stage.user,
    healthcheck: base?.stage.healthcheck,
    hasCommand: base === undefined ? (from.isScratch ? false : undefined) : base.stage.hasCommand,
  };
  instruction.stage = stage;
  const current: OpenStage = { stage, instructions, scope: new Scope(base?.scope), triggers: [] };
  opened.push(current);
  if (stage.name?.known === true) byName.set(stage.name.value, current);
  for (const trigger of base?.triggers ?? []) applyTrigger(builder, current, trigger);
  return instruction;
}

/** A trigger runs in the stages that build on the one which defers it, before their own instructions. */
function applyTrigger(builder: Builder, current: OpenStage, trigger: InstructionSyntax): void {
  apply(builder, current, trigger);
  if (trigger.keyword !== "HEALTHCHECK") return;
  current.stage.healthcheck = resolveInstruction(trigger, surroundings(builder, current)).healthcheck;
}

/** Adds what needs all stages to be there. */
function close({ opened, byName }: Builder, stages: readonly DockerfileStage[]): void {
  const names = { stages, byName: new Map([...byName].map(([name, { stage }]) => [name, stage])) };
  for (const { stage, instructions } of opened) {
    const references: DockerfileReference[] = [stage.from];
    for (const instruction of instructions) references.push(...referencesOf(instruction, names));
    stage.references = references;
    stage.extent = [stage.extent[0], instructions.at(-1)?.extent[1] ?? stage.extent[1]];
    stage.isFinal = stage.index === stages.length - 1;
  }
}
