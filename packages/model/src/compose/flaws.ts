/** What compose refuses in a file that is good YAML: keys that it does not know, and values that can't stand at theirs. */
import { type Located, locate, placeOnly } from "../source.ts";
import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar } from "../yaml/node.ts";
import { describeForm, type Form, type MapForm, type ScalarForm } from "./form.ts";
import { isNull } from "./scope.ts";

export type Flaw = KeyFlaw | ValueFlaw;

export interface KeyFlaw extends Located {
  readonly kind: "key";
  readonly key: string;
  /** The keys that stand there. */
  readonly map: MapForm;
}

export interface ValueFlaw extends Located {
  readonly kind: "value";
  /** `\`hostname\` must be a string`. */
  readonly fact: string;
  /** The value, where it could stand in quotes. */
  readonly unquoted?: YamlScalar;
}

/** Names of services, networks, volumes and so on. */
const NAME = /^[\w.-]+$/;
/** What a variable or a template brings shows when it runs; nothing at all is as good as no key. */
const HOLE = /\$|\{\{/;
const FLAG = /^(?:true|false|yes|no|on|off|y|n)$/i;

/** Finds flaws; what many services share is looked at once. */
export class FlawFinder {
  readonly #shared = new Map<Form, Map<YamlNode, readonly Flaw[]>>();

  /** `isPart`: what is missing may stand in another file. */
  in({ value, alias }: YamlItem, form: Form, subject: string, isPart: boolean): readonly Flaw[] {
    if (alias === undefined || value.type === "scalar") return [...this.#find(value, form, subject, isPart)];
    const known = this.#shared.get(form)?.get(value);
    if (known !== undefined) return known;
    const flaws = [...this.#find(value, form, subject, isPart)];
    const byNode = this.#shared.get(form) ?? new Map<YamlNode, readonly Flaw[]>();
    this.#shared.set(form, byNode.set(value, flaws));
    return flaws;
  }

  *inMap(entries: readonly YamlEntry[], map: MapForm, subject: string, isPart: boolean): Generator<Flaw> {
    for (const entry of entries) {
      const { key } = entry;
      const own = map.keys !== undefined && Object.hasOwn(map.keys, key.text) ? map.keys[key.text] : undefined;
      if (own !== undefined) yield* this.in(entry, own, `\`${key.text}\``, isPart);
      else if (isUnderstood(entry)) continue;
      else if (map.others === undefined) yield { ...placeOnly(key), kind: "key", key: key.text, map };
      else {
        if (map.named === true) yield* nameFlaws(key, key.text);
        yield* this.in(entry, map.others, `\`${key.text}\` in ${subject}`, isPart);
      }
    }
  }

  *#find(node: YamlNode, form: Form, subject: string, isPart: boolean): Generator<Flaw> {
    const { items, map } = form;
    if (node.tag === "!reset" || isAnything(form)) return;
    if (node.type === "scalar") {
      if (!takes(form, node))
        yield { ...wrong(node, subject, form), ...(isUnquoted(form, node) ? { unquoted: node } : {}) };
    } else if (node.type === "seq" && items !== undefined) {
      for (const item of node.items) yield* this.in(item, items, `An item of ${subject}`, isPart);
    } else if (node.type === "map" && map !== undefined) {
      yield* this.inMap(node.entries, map, subject, isPart);
      if (!isPart) yield* missingIn(node, map);
    } else yield wrong(node, subject, form);
  }
}

/** Extensions are for other readers, and a key with a hole or a variable in it may be anything. */
function isUnderstood({ key, value }: YamlEntry): boolean {
  return key.text.startsWith("x-") || value.tag === "!reset" || HOLE.test(key.text);
}

function isAnything({ scalars, items, map }: Form): boolean {
  return scalars === undefined && items === undefined && map === undefined;
}

function takes(form: Form, node: YamlScalar): boolean {
  return fits(form, node) || isNull(node) || HOLE.test(node.text);
}

function fits({ scalars, words, like }: Form, node: YamlScalar): boolean {
  if (scalars === undefined || words?.includes(node.text) === false || like?.[0].test(node.text) === false)
    return false;
  return scalars.some((scalar) => isA(scalar, node));
}

/** A number or a boolean that the quotes make a string. */
function isUnquoted(form: Form, node: YamlScalar): boolean {
  return node.style === "plain" && typeof node.value !== "string" && fits(form, { ...node, value: node.text });
}

function isA(scalar: ScalarForm, { value, text }: YamlScalar): boolean {
  if (scalar === "flag") return typeof value === "boolean" || (typeof value === "string" && FLAG.test(text));
  if (scalar === "integer") return Number.isInteger(value);
  return typeof value === scalar;
}

function wrong(node: YamlNode, subject: string, form: Form): ValueFlaw {
  return { ...placeOnly(node), kind: "value", fact: `${subject} must be ${describeForm(form)}` };
}

export function* nameFlaws(at: Located, name: string): Generator<Flaw> {
  if (NAME.test(name)) return;
  const fact = `The name "${name}" must be made of letters, digits, dots, hyphens and underscores`;
  yield { ...placeOnly(at), kind: "value", fact };
}

/** The place of what is missing is the first key of the map that lacks it. */
function* missingIn(node: YamlMap, { noun, required = [] }: MapForm): Generator<Flaw> {
  for (const name of required) {
    if (node.get(name) !== undefined) continue;
    const at = node.entries[0]?.key ?? locate(node.source, node.range[0], node.range[0] + 1);
    yield {
      ...placeOnly(at),
      kind: "value",
      fact: `${noun.replace(/^./, (letter) => letter.toUpperCase())} must have \`${name}\``,
    };
  }
}
