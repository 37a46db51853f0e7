/** Volumes, secrets and configs that a project declares, and files of environment variables. */
import { known, type List, unknown } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import { yamlMap } from "../yaml/tree.ts";
import type { ComposeEnvFile, ComposeResource } from "./model.ts";
import { booleanIn, listOf, type Scope, stringIn, valueIn } from "./scope.ts";
import { textIn, valueOfText } from "./text.ts";

/** `open` reads a file that the repository holds. */
export function readResources(
  top: YamlMap,
  key: string,
  scope: Scope,
  open: (path: string, at: Located) => string | undefined = () => undefined,
): readonly ComposeResource[] {
  const resources = valueIn(top, key);
  if (resources?.type !== "map") return [];
  return resources.entries.map(({ key: name, value }) => {
    const at = { source: name.source, range: name.range };
    const yaml = value.type === "map" ? value : undefined;
    const map = yaml ?? yamlMap(at, []);
    const isOldForm = valueIn(map, "external")?.type === "map";
    const external = isOldForm ? known(at, true) : (booleanIn(map, "external", scope) ?? known(at, false));
    const path = stringIn(map, "file", scope);
    const file =
      path === undefined
        ? undefined
        : { source: path.source, range: path.range, path, text: path.known ? open(path.value, path) : undefined };
    return { ...at, name: name.text, yaml, external, file };
  });
}

export function readEnvFiles(service: YamlMap, scope: Scope, at: Located): List<ComposeEnvFile> {
  const value = valueIn(service, "env_file");
  const nodes = value?.type === "seq" ? value.items.map((item) => item.value) : value === undefined ? [] : [value];
  const files: ComposeEnvFile[] = [];
  for (const node of nodes) {
    if (node.type === "scalar" && node.value !== null) {
      const path = valueOfText(textIn(node, scope));
      files.push({ source: path.source, range: path.range, path, required: known(node, true) });
    } else if (node.type === "map") {
      const inner = { ...scope, incomplete: undefined };
      const path = stringIn(node, "path", inner) ?? unknown(node, "path");
      const required = booleanIn(node, "required", inner) ?? known(node, true);
      files.push({ source: path.source, range: path.range, path, required });
    }
  }
  return listOf(service, "env_file", scope, at, files);
}
