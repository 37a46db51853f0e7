/** The variables that ENV sets in an image. */
import type { DockerfileAssignment, DockerfileStage } from "./model.ts";

/** Of each name the last one, through the stages that a stage builds on; later stages first. */
export function environmentOf(stage: DockerfileStage): readonly DockerfileAssignment[] {
  const found = new Map<string, DockerfileAssignment>();
  for (let one: DockerfileStage | undefined = stage; one !== undefined; one = one.from.stage) {
    for (const { keyword, assignments } of [...one.instructions].reverse()) {
      if (keyword !== "ENV") continue;
      for (const assignment of [...assignments].reverse()) {
        if (!found.has(assignment.name)) found.set(assignment.name, assignment);
      }
    }
  }
  return [...found.values()];
}
