import { knownValue } from "../scalar.ts";
import { placeOf } from "../source.ts";
import type { Dockerfile, DockerfileFacts, DockerfileStage, DockerfileStageFacts, DockerfileUser } from "./model.ts";

export function factsOf(file: Dockerfile): DockerfileFacts {
  const ports = portsOf(file.stages);
  return {
    stages: file.stages.map((stage) => ({
      name: knownValue(stage.name),
      index: stage.index,
      place: placeOf(stage),
      user: stage.user && userFacts(stage.user),
      checksHealth: stage.healthcheck === undefined ? stage.hasHealthcheck : !stage.healthcheck.isNone,
      ports: ports.get(stage),
    })),
    args: argsOf(file),
    isWhole: !file.hasForeignSyntax && file.templateMark === undefined && !file.stages.some(hasUnknownName),
  };
}

function userFacts(user: DockerfileUser): DockerfileStageFacts["user"] {
  return {
    name: knownValue(user.user),
    isRoot: knownValue(user.isRoot),
    isNumeric: knownValue(user.isNumeric),
    place: placeOf(user),
  };
}

function hasUnknownName({ name }: DockerfileStage): boolean {
  return name?.known === false;
}

function argsOf({ instructions }: Dockerfile): readonly string[] {
  const names = new Set<string>();
  for (const instruction of instructions) {
    const { keyword, assignments } = instruction.trigger ?? instruction;
    if (keyword === "ARG") for (const { name } of assignments) names.add(name);
  }
  return [...names];
}

type Ports = DockerfileStageFacts["ports"];

/** Ports of EXPOSE in each stage and those that it builds on; nothing when one is only known at build time. */
function portsOf(stages: readonly DockerfileStage[]): ReadonlyMap<DockerfileStage, Ports> {
  const ports = new Map<DockerfileStage, Ports>();
  // Stages build on stages before them only.
  for (const stage of stages) {
    const below = stage.from.stage === undefined ? [] : ports.get(stage.from.stage);
    ports.set(stage, below === undefined ? undefined : addPorts(below, stage));
  }
  return ports;
}

function addPorts(below: NonNullable<Ports>, { instructions }: DockerfileStage): Ports {
  const exposing = instructions.filter(({ keyword }) => keyword === "EXPOSE");
  if (exposing.length === 0) return below;
  const ports = [...below];
  for (const { args, exposedPorts } of exposing) {
    if (args.some(({ known }) => !known)) return undefined;
    for (const { first, last } of exposedPorts)
      if (first !== undefined && last !== undefined) ports.push([first, last]);
  }
  return ports;
}
