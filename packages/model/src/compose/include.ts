/** `include`: other compose files whose services belong to the project. */
import type { Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import { isNull, type Scope, valueIn } from "./scope.ts";
import { textIn, valueOfText } from "./text.ts";

export interface Inclusion {
  readonly at: Located;
  /** Laid over each other, the first one lowest. */
  readonly paths: readonly Scalar<string>[];
  /** Where the files' `.env` is looked for, when that is not beside the first of them. */
  readonly directory: Scalar<string> | undefined;
  readonly envFiles: readonly Scalar<string>[];
}

export function readInclusions(top: YamlMap, scope: Scope): readonly Inclusion[] {
  const include = valueIn(top, "include");
  if (include === undefined) return [];
  if (include.type !== "seq") {
    scope.problem(include, "include must be a list.");
    return [];
  }
  return include.items.map(({ value }) => readInclusion(value, scope));
}

function readInclusion(item: YamlNode, scope: Scope): Inclusion {
  if (item.type !== "map") return { at: item, paths: texts(item, scope), directory: undefined, envFiles: [] };
  return {
    at: item,
    paths: texts(valueIn(item, "path"), scope),
    directory: texts(valueIn(item, "project_directory"), scope)[0],
    envFiles: texts(valueIn(item, "env_file"), scope),
  };
}

/** One text, or a list of them. */
function texts(node: YamlNode | undefined, scope: Scope): readonly Scalar<string>[] {
  if (node === undefined || isNull(node)) return [];
  const nodes = node.type === "seq" ? node.items.map(({ value }) => value) : [node];
  return nodes.flatMap((one) => (one.type === "scalar" ? [valueOfText(textIn(one, scope))] : []));
}
