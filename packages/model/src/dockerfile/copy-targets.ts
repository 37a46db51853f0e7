/** Where COPY and ADD put what they take. */
import { knownValue } from "../scalar.ts";
import type { DockerfileInstruction, DockerfileSettings } from "./model.ts";
import { isAbsolutePath, joinPaths } from "./paths.ts";
import { fileName } from "./program.ts";

/** Stands for a working directory that only the base image knows. */
const BASE = "/\u0000";

/** An absolute path; a path from the base image's working directory stays one that equals others from there alone. */
export function pathFrom({ workdir }: DockerfileSettings, path: string): string | undefined {
  if (isAbsolutePath(path)) return joinPaths(path);
  if (workdir === undefined) return joinPaths(BASE, path);
  const start = knownValue(workdir);
  return start && joinPaths(start, path);
}

/** The paths that an instruction may give to what it takes; none where only the build knows them. */
export function targetsOf({ copy, settings }: DockerfileInstruction): readonly string[] {
  const destination = knownValue(copy?.destination);
  const target = destination === undefined ? undefined : pathFrom(settings, destination);
  if (copy === undefined || target === undefined) return [];
  const found = [target];
  // A single file takes the name of the destination unless that is a folder, which may be so without a slash too.
  for (const { path, kind } of copy.sources) {
    if (path.known && kind === "path" && !/[*?[]/.test(path.value)) found.push(joinPaths(target, fileName(path.value)));
  }
  return found;
}
