/** Stages out of instructions, in one pass over the file. */
import type { Source } from "../source.ts";
import { markDeclared } from "./declared.ts";
import { namesForeignSyntax } from "./directives.ts";
import { fromOf } from "./from.ts";
import type { FileLines } from "./lines.ts";
import type {
  Dockerfile,
  DockerfileIgnoring,
  DockerfileInstruction,
  DockerfileReference,
  DockerfileSettings,
  DockerfileStage,
} from "./model.ts";
import { markNeeded, markReferenced, markShipped } from "./needed.ts";
import { referencesOf } from "./references.ts";
import { resolveInstruction } from "./resolve.ts";
import { runOf } from "./run.ts";
import { globalScope, Scope } from "./scope.ts";
import { settingsAfter, settingsOfBase } from "./settings.ts";
import { StageNode } from "./stage-node.ts";
import type { Draft, Surroundings } from "./surroundings.ts";
import { type InstructionSyntax, readInstruction } from "./syntax.ts";
import { templateMarkOf } from "./templates.ts";
import { userOf } from "./users.ts";
import { bindArg, bindEnv, bindGlobalArg } from "./variables.ts";
import { isWindowsBase } from "./windows.ts";

/** A stage while the file is read. */
interface OpenStage {
  readonly stage: Draft<DockerfileStage>;
  readonly instructions: DockerfileInstruction[];
  readonly scope: Scope;
  settings: DockerfileSettings;
  /** The latest of each instruction of which only one counts. */
  readonly latest: Map<string, Draft<DockerfileInstruction>>;
  /** What ONBUILD defers to the stages that build on this one. */
  readonly triggers: InstructionSyntax[];
}

interface Builder {
  readonly file: Dockerfile;
  readonly escapeToken: string;
  readonly globals: Scope;
  readonly opened: OpenStage[];
  /** The latest stage of each name. */
  readonly byName: Map<string, OpenStage>;
}

export function buildDockerfile(source: Source, lines: FileLines, ignoring: DockerfileIgnoring): Dockerfile {
  const { escapeToken, directives } = lines;
  const file: Draft<Dockerfile> = {
    source,
    range: [0, 0],
    stages: [],
    globalArgs: [],
    instructions: [],
    finalStage: undefined,
    escape: escapeToken,
    directives,
    hasForeignSyntax: namesForeignSyntax(directives),
    templateMark: undefined,
    ...ignoring,
  };
  const builder: Builder = { file, escapeToken, globals: globalScope(), opened: [], byName: new Map() };
  const instructions: DockerfileInstruction[] = [];
  for (const line of lines.lines) instructions.push(addInstruction(builder, readInstruction(line, escapeToken)));
  const stages = builder.opened.map(({ stage }) => stage);
  close(builder, stages);
  markShipped(stages);
  markReferenced(stages);
  markNeeded(stages);
  markDeclared(instructions);
  file.range = instructions[0]?.range ?? file.range;
  file.stages = stages;
  file.globalArgs = instructions.filter(({ keyword, stage }) => keyword === "ARG" && stage === undefined);
  file.instructions = instructions;
  file.templateMark = templateMarkOf(source, instructions);
  file.finalStage = stages.at(-1);
  return file;
}

function addInstruction(builder: Builder, syntax: InstructionSyntax): DockerfileInstruction {
  if (syntax.keyword === "FROM") return openStage(builder, syntax);
  const current = builder.opened.at(-1);
  if (current === undefined) return addGlobal(builder, syntax);
  const around = surroundings(builder, current);
  const instruction = resolveInstruction(syntax, around);
  current.instructions.push(instruction);
  if (COUNTS_ONCE.has(syntax.keyword)) {
    const before = current.latest.get(syntax.keyword);
    if (before !== undefined) before.replacedBy = instruction;
    current.latest.set(syntax.keyword, instruction);
  }
  if (syntax.trigger !== undefined) current.triggers.push(syntax.trigger);
  apply(builder, current, syntax, instruction);
  return instruction;
}

const COUNTS_ONCE: ReadonlySet<string> = new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK"]);

function surroundings({ escapeToken }: Builder, { scope, stage, settings }: OpenStage): Surroundings {
  return { escapeToken, scope, stage, settings };
}

/** Before the first FROM nothing is in force but global ARGs. */
function globalSurroundings({ escapeToken, globals }: Builder): Surroundings {
  return { escapeToken, scope: globals, stage: undefined, settings: settingsOfBase(undefined) };
}

function addGlobal(builder: Builder, syntax: InstructionSyntax): DockerfileInstruction {
  const around = globalSurroundings(builder);
  const instruction = resolveInstruction(syntax, around);
  if (syntax.keyword === "ARG") bindGlobalArg(syntax, around);
  return instruction;
}

/** What an instruction changes for those after it. */
function apply(
  builder: Builder,
  current: OpenStage,
  syntax: InstructionSyntax,
  instruction: DockerfileInstruction,
): void {
  const around = surroundings(builder, current);
  if (syntax.keyword === "ARG") bindArg(syntax, around, builder.globals);
  else if (syntax.keyword === "ENV") bindEnv(syntax, around);
  else if (startsProgram(syntax)) current.stage.hasCommand = true;
  if (FILE_CHANGING.has(syntax.keyword)) current.stage.changesFiles = true;
  const user = syntax.keyword === "USER" ? userOf(syntax, around) : undefined;
  current.settings = settingsAfter(current.settings, instruction, user);
}

/** WORKDIR makes the folder. */
const FILE_CHANGING: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);

function startsProgram({ keyword, words }: InstructionSyntax): boolean {
  return (keyword === "CMD" || keyword === "ENTRYPOINT") && words.length > 0;
}

function openStage(builder: Builder, syntax: InstructionSyntax): DockerfileInstruction {
  const { opened, byName } = builder;
  const around = globalSurroundings(builder);
  const instruction = resolveInstruction(syntax, around);
  const [reference] = instruction.args;
  const base = reference?.known === true ? byName.get(reference.value.toLowerCase()) : undefined;
  const from = fromOf(syntax, instruction, around, base?.stage);
  const instructions: DockerfileInstruction[] = [instruction];
  const settings = base?.settings ?? settingsOfBase(from);
  const stage = new StageNode(builder.file, opened.length, instruction, from, instructions, settings);
  stage.base = base?.stage.base ?? from;
  stage.isWindows = base === undefined ? isWindowsBase(from) : base.stage.isWindows;
  stage.changesFiles = base?.stage.changesFiles ?? false;
  stage.hasCommand = base === undefined ? (from.isScratch ? false : undefined) : base.stage.hasCommand;
  instruction.stage = stage;
  const current: OpenStage = {
    stage,
    instructions,
    scope: new Scope(base?.scope),
    settings,
    latest: new Map(),
    triggers: [],
  };
  opened.push(current);
  if (stage.name?.known === true) nameStage(builder, stage.name.value, current);
  for (const trigger of base?.triggers ?? []) applyTrigger(builder, current, trigger);
  return instruction;
}

function nameStage({ byName }: Builder, name: string, opened: OpenStage): void {
  const before = byName.get(name);
  if (before !== undefined) before.stage.hiddenBy = opened.stage;
  byName.set(name, opened);
}

/** A trigger runs in the stages that build on the one which defers it, before their own instructions. */
function applyTrigger(builder: Builder, current: OpenStage, trigger: InstructionSyntax): void {
  apply(builder, current, trigger, resolveInstruction(trigger, surroundings(builder, current)));
}

/** Adds what needs all stages to be there. */
function close({ opened, byName }: Builder, stages: readonly DockerfileStage[]): void {
  const names = { stages, byName: new Map([...byName].map(([name, { stage }]) => [name, stage])) };
  for (const { stage, instructions, settings } of opened) {
    Object.assign(stage, settings);
    Object.assign(stage, runOf(stage));
    const references: DockerfileReference[] = [stage.from];
    for (const instruction of instructions) references.push(...referencesOf(instruction, names));
    stage.references = references;
    stage.extent = [stage.extent[0], instructions.at(-1)?.extent[1] ?? stage.extent[1]];
    stage.isFinal = stage.index === stages.length - 1;
  }
}
