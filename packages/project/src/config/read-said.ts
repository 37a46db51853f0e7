/** Reads names and globs; loaded only where a config or an option holds some. */
import type { Catalogue } from "@secpolicy/core";
import type { ConfigProblem } from "./error.ts";
import { buildExceptions } from "./exceptions.ts";
import { buildFileChoices } from "./file-choices.ts";
import { buildLayers } from "./layers.ts";
import { findNamed } from "./names.ts";
import type { Picked } from "./policies.ts";
import type { Said, SaidInput } from "./said.ts";

export function readSaid({ members, adjustments, catalogue, cwd, isReachable }: SaidInput): Said {
  const { only = [], off = [], ignores = [] } = adjustments;
  const { layers, problems } = buildLayers({ members, catalogue, cwd, isReachable });
  const { exceptions, problems: exceptionProblems } = buildExceptions(members, catalogue, cwd);
  const optionProblems: ConfigProblem[] = [];
  return {
    files: buildFileChoices(members, ignores, cwd),
    layers,
    exceptions,
    only: only.length === 0 ? undefined : pick("--policy", only, catalogue, optionProblems),
    off: pick("--off", off, catalogue, optionProblems),
    problems: [...problems, ...exceptionProblems],
    optionProblems,
  };
}

function pick(option: string, names: readonly string[], catalogue: Catalogue, problems: ConfigProblem[]): Picked {
  const picked = { names: new Map<string, string>(), globs: new Map<string, string>() };
  for (const name of names) {
    const found = findNamed(name, catalogue);
    if ("message" in found) problems.push({ path: option, message: found.message });
    else for (const { id } of found.entries) (found.isGlob ? picked.globs : picked.names).set(id, name);
  }
  return picked;
}
