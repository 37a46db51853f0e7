/** `security_opt`: options of the engine, `name=value` or, as older files have it, `name:value`. */
import { known, knownValue, type List } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposeSecurityOption } from "./model.ts";
import { listOf, type Scope, scalarsIn } from "./scope.ts";
import { splitText, textIn, valueOfText } from "./text.ts";

/** A profile's path may hold either separator, so the first one in the text decides. */
export function readSecurityOptions(service: YamlMap, scope: Scope, at: Located): List<ComposeSecurityOption> {
  const options: ComposeSecurityOption[] = [];
  for (const scalar of scalarsIn(service, "security_opt")) {
    const text = textIn(scalar, scope);
    const whole = valueOfText(text);
    const separator = /[=:]/.exec(knownValue(whole) ?? scalar.text)?.[0] ?? "=";
    const [name = text, value] = whole.known ? splitText(text, separator, 2) : [text];
    options.push({
      source: whole.source,
      range: whole.range,
      setting: whole.known ? known(whole, whole.value.replace(separator, "="), whole.origin) : whole,
      name: valueOfText(name),
      value: value === undefined ? undefined : valueOfText(value),
    });
  }
  return listOf(service, "security_opt", scope, at, options);
}
