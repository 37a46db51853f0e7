/** Where else in the file a variable is declared that nothing in force declares. */
import type { Located } from "../source.ts";
import type { DockerfileInstruction, DockerfileVariable } from "./model.ts";
import type { Draft } from "./surroundings.ts";

/** Instructions as they are built, of which the variables still lack these places. */
export function markDeclared(instructions: readonly DockerfileInstruction[]): void {
  let places: ReadonlyMap<string, Located> | undefined;
  for (const instruction of instructions) {
    for (const variable of instruction.variables) {
      if (variable.isDeclared === true) continue;
      places ??= declarationsOf(instructions);
      const draft: Draft<DockerfileVariable> = variable;
      draft.declaredAt = places.get(variable.name);
    }
  }
}

/** The first of each name; global ARGs come first in a file. */
function declarationsOf(instructions: readonly DockerfileInstruction[]): ReadonlyMap<string, Located> {
  const places = new Map<string, Located>();
  for (const { keyword, assignments } of instructions) {
    if (keyword !== "ARG" && keyword !== "ENV") continue;
    for (const { name, nameAt } of assignments) if (!places.has(name)) places.set(name, nameAt);
  }
  return places;
}
