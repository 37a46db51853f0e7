import { firstIndex } from "../first-index.ts";
import { textOf } from "../source.ts";
import type { DockerfileReference, DockerfileStage } from "./model.ts";
import type { Draft } from "./surroundings.ts";

type NamedStage = readonly [name: string, stage: DockerfileStage];

/** Marks the final stage and those that it builds on. */
export function markShipped(stages: readonly Draft<DockerfileStage>[]): void {
  for (let stage = stages.at(-1); stage !== undefined; stage = stages[stage.from.stage?.index ?? -1]) {
    stage.isShipped = true;
  }
}

export function markReferenced(stages: readonly Draft<DockerfileStage>[]): void {
  for (const stage of stages) {
    for (const { stage: found } of stage.references) {
      const named = found === undefined || found.index === stage.index ? undefined : stages[found.index];
      if (named !== undefined) named.isReferenced = true;
    }
  }
}

/** Marks the final stage and all that it needs, then what it may need. */
export function markNeeded(stages: readonly Draft<DockerfileStage>[]): void {
  const needed = reach(stages, stages.slice(-1), definitely);
  for (const stage of needed) stage.isNeeded = true;
  const names = sortedNames(stages);
  const asked = new Set<string>();
  const perhaps = reach(stages, [...needed], (reference) => [
    ...definitely(reference),
    ...possibly(reference, names, asked),
  ]);
  for (const stage of perhaps) if (stage.isNeeded === false) stage.isNeeded = undefined;
}

function sortedNames(stages: readonly DockerfileStage[]): readonly NamedStage[] {
  const named: NamedStage[] = [];
  for (const stage of stages) if (stage.name?.known === true) named.push([stage.name.value, stage]);
  return named.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

function definitely({ stage }: DockerfileReference): readonly DockerfileStage[] {
  return stage === undefined ? [] : [stage];
}

/** Stages whose name begins like the text before the first variable; each beginning needs to be asked for once. */
function possibly(
  { reference, stage }: DockerfileReference,
  names: readonly NamedStage[],
  asked: Set<string>,
): readonly DockerfileStage[] {
  const written = textOf(reference);
  // A default that names a stage is one choice of several; one that names an image can be any image.
  if (!written.includes("$") || (reference.known && stage === undefined)) return [];
  const beginning = written.split("$", 1).join("").replace(/["']/g, "").toLowerCase();
  if (asked.has(beginning)) return [];
  asked.add(beginning);
  const found: DockerfileStage[] = [];
  for (let at = firstIndex(names, ([name]) => name >= beginning); at < names.length; at++) {
    const [name, stage] = names[at] ?? [];
    if (stage === undefined || name?.startsWith(beginning) !== true) break;
    found.push(stage);
  }
  return found;
}

function reach(
  stages: readonly Draft<DockerfileStage>[],
  from: readonly DockerfileStage[],
  follow: (reference: DockerfileReference) => readonly DockerfileStage[],
): ReadonlySet<Draft<DockerfileStage>> {
  const reached = new Set<Draft<DockerfileStage>>();
  const waiting = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const stage = stages[next.index];
    if (stage === undefined || reached.has(stage)) continue;
    reached.add(stage);
    for (const reference of stage.references) for (const found of follow(reference)) waiting.push(found);
  }
  return reached;
}
