/** A declarative policy → the same `Policy` value that TypeScript policies are. */
import {
  type Edit,
  type Fix,
  type Located,
  placeOnly,
  removeEntry,
  setValue,
  type TargetName,
  type Targets,
  type YamlMap,
} from "@secpolicy/model";
import type { Finding, Policy } from "../policy.ts";
import { type Extended, usersOf } from "../use.ts";
import { compileCondition } from "./condition.ts";
import type { FixDefinition, PolicyDefinition } from "./definition.ts";
import { type Leaf, pathOf, resolveField } from "./field.ts";
import { sortsOf } from "./sorts.ts";

export function compileDefinition(definition: PolicyDefinition): Policy {
  const { on, meta, at, message } = definition;
  const denied = compileCondition(definition.deny);
  const applies = definition.applies === undefined ? undefined : compileCondition(definition.applies);
  const fixOf = compileFix(definition.fix);
  const only = sortsOf(on, definition.applies ?? definition.deny);

  return {
    on,
    meta,
    ...(only === undefined ? {} : { only }),
    ...(applies === undefined ? {} : { applies: (node: Targets[TargetName]) => applies(node, new Map()) === true }),
    *check(node: Targets[TargetName]): Iterable<Finding> {
      const matched = new Map<string, Leaf[]>();
      if (denied(node, matched) !== true) return;
      const fix = fixOf(node);
      for (const place of placesOf(node, at, matched)) {
        yield {
          at: place.at,
          message: fill(message, node, place.text),
          related: usersOf(node, place.at, nameOf(node)),
          fix,
        };
      }
    },
  };
}

interface Offence {
  readonly at: Located;
  readonly text: string;
}

/** The offending values of the field; else the field; else the node, because absence has a place, too. */
function placesOf(
  node: Located,
  field: string | undefined,
  matched: ReadonlyMap<string, readonly Leaf[]>,
): readonly Offence[] {
  const whole = [{ at: placeOnly(node), text: "" }];
  if (field === undefined) return whole;
  const places: Offence[] = [];
  for (const { at, text } of matched.get(field) ?? []) if (at !== undefined) places.push({ at, text });
  if (places.length > 0) return places;
  const { at, leaves } = resolveField(node, pathOf(field));
  return at === undefined ? whole : [{ at: placeOnly(at), text: leaves.map(({ text }) => text).join(", ") }];
}

const NAME = pathOf("name");

function nameOf(node: Extended): string {
  const [name] = resolveField(node, NAME).leaves;
  return name === undefined ? "used here" : `used by ${name.text}`;
}

function fill(template: string, node: Located, offending: string): string {
  return template.replaceAll(/\{([\w.-]+)\}/g, (_, field: string) =>
    field === "value"
      ? offending
      : resolveField(node, pathOf(field))
          .leaves.map(({ text }) => text)
          .join(", "),
  );
}

function compileFix(definition: FixDefinition | undefined): (node: Targets[TargetName]) => Fix | undefined {
  if (definition === undefined) return () => undefined;
  const { title, safe } = definition;
  return (node) => {
    const yaml = "yaml" in node ? node.yaml : undefined;
    const edits = yaml === undefined ? undefined : editsOf(definition, yaml);
    return edits === undefined ? undefined : { title, safe, edits };
  };
}

function editsOf({ set, remove }: FixDefinition, yaml: YamlMap): readonly Edit[] | undefined {
  if (set !== undefined) return setValue(yaml, set.path.split("."), set.value);
  return remove === undefined ? undefined : removeEntry(yaml, remove);
}
