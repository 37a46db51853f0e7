import { known, type Scalar, unknown } from "../scalar.ts";
import { type Located, textOf } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposeBuild } from "./model.ts";
import { folderOf, resolvePath } from "./path.ts";
import { type Scope, stringIn, valueIn } from "./scope.ts";
import { textIn, valueOfText } from "./text.ts";

/** What docker takes for the address of a repository or an archive. */
const REMOTE_CONTEXT =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|docker-image:|oci-layout:|service:)|\.git(?:#.*)?$/;

export function readBuild(service: YamlMap, scope: Scope): ComposeBuild | undefined {
  const build = valueIn(service, "build");
  if (build === undefined) return undefined;
  const at = { source: build.source, range: build.range };
  if (build.type === "scalar") {
    const context = valueOfText(textIn(build, scope.variables));
    return { ...at, dockerfile: dockerfileIn(context, "Dockerfile", build), target: undefined };
  }
  if (build.type === "seq") {
    scope.problem(build, "build must be a path or a map.");
    return { ...at, dockerfile: unknown(build, "build"), target: undefined };
  }
  // What a service without a complete build lacks, its build may lack too.
  return { ...at, dockerfile: readDockerfile(build, scope), target: stringIn(build, "target", scope) };
}

function readDockerfile(build: YamlMap, scope: Scope): Scalar<string> {
  const inline = valueIn(build, "dockerfile_inline");
  if (inline !== undefined) return unknown(inline, "dockerfile_inline");
  const context = stringIn(build, "context", scope) ?? known(build, ".");
  const file = stringIn(build, "dockerfile", scope);
  if (file === undefined) return dockerfileIn(context, "Dockerfile", build);
  return file.known ? dockerfileIn(context, file.value, file) : file;
}

/** Paths are relative to the file that they are written in. */
function dockerfileIn(context: Scalar<string>, file: string, at: Located): Scalar<string> {
  if (!context.known) return context;
  if (REMOTE_CONTEXT.test(context.value)) return unknown(at, textOf(context));
  const folder = resolvePath(folderOf(context.source.path), context.value);
  const path = folder === undefined ? undefined : resolvePath(folder, file);
  return path === undefined ? unknown(at, file) : known(at, path);
}
