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
  if (value === undefined) return [];
  if (value.type === "scalar") {
    scope.problem(value, `${key} must be a map or a list.`);
    return [];
  }
  return value.type === "map" ? fromMap(value, key, scope) : fromItems(value.items, key, scope, separator);
}

function fromMap(map: YamlMap, of: string, scope: Scope): readonly ComposeVariable[] {
  const variables: ComposeVariable[] = [];
  for (const { key, value } of map.entries) {
    if (value.type !== "scalar") {
      // A host may have several addresses.
      if (of !== "extra_hosts")
        scope.problem(value, `${key.text} in ${of} must be a string, a number, a boolean or empty.`);
      continue;
    }
    variables.push({
      source: key.source,
      range: key.range,
      name: known(key, key.text),
      value: isNull(value) ? undefined : valueOfText(textIn(value, scope.variables)),
    });
  }
  return variables;
}

function fromItems(
  items: readonly YamlItem[],
  of: string,
  scope: Scope,
  separator: Separator,
): readonly ComposeVariable[] {
  const variables: ComposeVariable[] = [];
  for (const { value: item } of items) {
    if (item.type !== "scalar") {
      scope.problem(item, `An item of ${of} must be a string.`);
      continue;
    }
    const text = textIn(item, scope.variables);
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
