import { known, type Scalar, unknown } from "../scalar.ts";
import { type Located, placeOnly } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposeBuild } from "./model.ts";
import { resolvePath } from "./path.ts";
import { booleanIn, isNull, type Scope, stringIn, stringsIn, valueIn } from "./scope.ts";
import { textIn, valueOfText } from "./text.ts";
import { readPairs } from "./variables.ts";

/** What docker takes for the address of a repository or an archive. */
const REMOTE_CONTEXT =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|docker-image:|oci-layout:|service:)|\.git(?:#.*)?$/;

export function readBuild(service: YamlMap, scope: Scope): ComposeBuild | undefined {
  const entry = service.get("build");
  if (entry === undefined || isNull(entry.value)) return undefined;
  const { key, value } = entry;
  if (value.type === "scalar") {
    const context = valueOfText(textIn(value, scope));
    return { ...placeOnly(context), dockerfile: dockerfileIn(context, "Dockerfile", context, scope), ...nothingMore };
  }
  if (value.type === "seq") {
    return { ...placeOnly(value), dockerfile: unknown(value, "build"), ...nothingMore };
  }
  // What a service without a complete build lacks, its build may lack too.
  return {
    ...placeOnly(key),
    dockerfile: readDockerfile(value, key, scope),
    target: stringIn(value, "target", scope),
    args: readPairs(value, "args", scope),
    privileged: booleanIn(value, "privileged", scope),
    network: stringIn(value, "network", scope),
    entitlements: stringsIn(value, "entitlements", scope),
  };
}

const nothingMore = {
  target: undefined,
  args: [],
  privileged: undefined,
  network: undefined,
  entitlements: undefined,
} as const;

function readDockerfile(build: YamlMap, key: Located, scope: Scope): Scalar<string> {
  const inline = valueIn(build, "dockerfile_inline");
  if (inline !== undefined) return unknown(inline, "dockerfile_inline");
  const context = stringIn(build, "context", scope) ?? known(key, ".");
  const file = stringIn(build, "dockerfile", scope);
  if (file === undefined) return dockerfileIn(context, "Dockerfile", context, scope);
  return file.known ? dockerfileIn(context, file.value, file, scope) : file;
}

function dockerfileIn(context: Scalar<string>, file: string, at: Located, { folderOf }: Scope): Scalar<string> {
  if (!context.known) return context;
  if (REMOTE_CONTEXT.test(context.value)) return unknown(at, context.value);
  const folder = resolvePath(folderOf(context.source.path), context.value);
  const path = folder === undefined ? undefined : resolvePath(folder, file);
  return path === undefined ? unknown(at, file) : known(at, path);
}
