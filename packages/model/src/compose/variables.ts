/** A service's environment, as a map and as a list of `NAME=value`. */
import { known } from "../scalar.ts";
import type { YamlItem, YamlMap } from "../yaml/node.ts";
import type { ComposeVariable } from "./model.ts";
import { isNull, type Scope, valueIn } from "./scope.ts";
import { splitText, textIn, valueOfText } from "./text.ts";

export function readEnvironment(service: YamlMap, scope: Scope): readonly ComposeVariable[] {
  const environment = valueIn(service, "environment");
  if (environment === undefined) return [];
  if (environment.type === "scalar") {
    scope.problem(environment, "environment must be a map or a list.");
    return [];
  }
  return environment.type === "map" ? fromMap(environment, scope) : fromItems(environment.items, scope);
}

function fromMap(environment: YamlMap, scope: Scope): readonly ComposeVariable[] {
  const variables: ComposeVariable[] = [];
  for (const { key, value } of environment.entries) {
    if (value.type !== "scalar") {
      scope.problem(value, `The environment variable ${key.text} must be a string, a number, a boolean or empty.`);
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

function fromItems(items: readonly YamlItem[], scope: Scope): readonly ComposeVariable[] {
  const variables: ComposeVariable[] = [];
  for (const { value: item } of items) {
    if (item.type !== "scalar") {
      scope.problem(item, "An item of environment must be a string.");
      continue;
    }
    const [first, second] = splitText(textIn(item, scope.variables), "=", 2);
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
