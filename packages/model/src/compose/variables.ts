/** Names with values, as a map and as a list of `NAME=value`: an environment, build arguments, sysctls, hosts. */
import { known } from "../scalar.ts";
import type { YamlItem, YamlMap } from "../yaml/node.ts";
import type { ComposeVariable } from "./model.ts";
import { isNull, type Scope, valueIn } from "./scope.ts";
import { splitText, textIn, valueOfText } from "./text.ts";

/** Separators of a list's items; hosts may have a colon in place of the equals sign. */
export type Separator = "=" | "host";

export function readPairs(
  map: YamlMap,
  key: string,
  scope: Scope,
  separator: Separator = "=",
): readonly ComposeVariable[] {
  const value = valueIn(map, key);
  if (value === undefined || value.type === "scalar") return [];
  return value.type === "map" ? fromMap(value, scope) : fromItems(value.items, scope, separator);
}

function fromMap(map: YamlMap, scope: Scope): readonly ComposeVariable[] {
  const variables: ComposeVariable[] = [];
  for (const { key, value } of map.entries) {
    if (value.type !== "scalar") continue;
    variables.push({
      source: key.source,
      range: key.range,
      name: known(key, key.text),
      value: isNull(value) ? undefined : valueOfText(textIn(value, scope)),
    });
  }
  return variables;
}

function fromItems(items: readonly YamlItem[], scope: Scope, separator: Separator): readonly ComposeVariable[] {
  const variables: ComposeVariable[] = [];
  for (const { value: item } of items) {
    if (item.type !== "scalar") continue;
    const text = textIn(item, scope);
    const [first, second] = splitText(text, separator === "=" || item.text.includes("=") ? "=" : ":", 2);
    if (first === undefined) continue;
    const name = valueOfText(first);
    variables.push({
      source: name.source,
      range: name.range,
      name,
      value: second === undefined ? undefined : valueOfText(second, item),
    });
  }
  return variables;
}
