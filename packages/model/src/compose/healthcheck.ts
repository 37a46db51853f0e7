import { is, type List, type Scalar } from "../scalar.ts";
import { any, type Ternary } from "../ternary.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposeHealthcheck } from "./model.ts";
import { booleanIn, type Scope, valueIn, wordsIn } from "./scope.ts";

export function readHealthcheck(service: YamlMap, scope: Scope): ComposeHealthcheck | undefined {
  const entry = service.get("healthcheck");
  if (entry?.value.type !== "map") return undefined;
  const { key, value: yaml } = entry;
  const test = wordsIn(yaml, "test", scope);
  const form = formOf(yaml, test);
  const disabled = booleanIn(yaml, "disable", scope);
  return {
    source: key.source,
    range: key.range,
    yaml,
    form,
    test,
    isDisabled: any([is(disabled, true), isNone(form, test)]),
  };
}

function formOf(yaml: YamlMap, test: List<Scalar<string>> | undefined): ComposeHealthcheck["form"] {
  const first = test?.items[0];
  if (first === undefined || !first.known) return undefined;
  // A shell runs whatever a string says, `NONE` too, which is only a word at the beginning of a list.
  if (valueIn(yaml, "test")?.type === "scalar") return "string";
  const word = first.value;
  return word === "CMD" || word === "CMD-SHELL" || word === "NONE" ? word : "other";
}

function isNone(form: ComposeHealthcheck["form"], test: List<Scalar<string>> | undefined): Ternary {
  if (form === undefined && test !== undefined && (test.open || test.items.length > 0)) return undefined;
  return form === "NONE";
}
