/** A stage while it is built. */
import type { Scalar } from "../scalar.ts";
import type { Ternary } from "../ternary.ts";
import { environmentOf } from "./environment.ts";
import { nameOf } from "./from.ts";
import type {
  Dockerfile,
  DockerfileAssignment,
  DockerfileFrom,
  DockerfileInstruction,
  DockerfileSettings,
  DockerfileStage,
} from "./model.ts";
import type { Draft } from "./surroundings.ts";

/** A class for the sake of its one shape: see InstructionNode. What needs the other stages is said later. */
export class StageNode implements Draft<DockerfileStage> {
  source: DockerfileStage["source"];
  range: DockerfileStage["range"];
  extent: DockerfileStage["extent"];
  file: Dockerfile;
  index: number;
  name: Scalar<string> | undefined;
  from: DockerfileFrom;
  base: DockerfileFrom;
  instructions: readonly DockerfileInstruction[];
  references: DockerfileStage["references"];
  isFinal = false;
  isShipped = false;
  isReferenced = false;
  hiddenBy: DockerfileStage | undefined = undefined;
  isNeeded: Ternary = false;
  isWindows: Ternary = undefined;
  changesFiles = false;
  user: DockerfileSettings["user"];
  workdir: DockerfileSettings["workdir"];
  shell: DockerfileSettings["shell"];
  healthcheck: DockerfileSettings["healthcheck"];
  entrypoint: DockerfileSettings["entrypoint"];
  command: DockerfileSettings["command"];
  stopSignal: DockerfileSettings["stopSignal"];
  hasShell: Ternary;
  hasUsersFile: Ternary;
  hasCommand: Ternary = undefined;
  hasHealthcheck: Ternary = undefined;
  stoppedBy: DockerfileStage["stoppedBy"] = undefined;
  start: DockerfileStage["start"] = undefined;
  interpreter: string | undefined = undefined;
  #environment: readonly DockerfileAssignment[] | undefined;

  constructor(
    file: Dockerfile,
    index: number,
    instruction: DockerfileInstruction,
    from: DockerfileFrom,
    instructions: readonly DockerfileInstruction[],
    settings: DockerfileSettings,
  ) {
    this.source = from.source;
    this.range = from.range;
    this.extent = instruction.extent;
    this.file = file;
    this.index = index;
    this.name = nameOf(instruction);
    this.from = from;
    this.base = from;
    this.instructions = instructions;
    this.references = [from];
    this.user = settings.user;
    this.workdir = settings.workdir;
    this.shell = settings.shell;
    this.healthcheck = settings.healthcheck;
    this.entrypoint = settings.entrypoint;
    this.command = settings.command;
    this.stopSignal = settings.stopSignal;
    this.hasShell = settings.hasShell;
    this.hasUsersFile = settings.hasUsersFile;
  }

  get environment(): readonly DockerfileAssignment[] {
    this.#environment ??= environmentOf(this);
    return this.#environment;
  }
}
