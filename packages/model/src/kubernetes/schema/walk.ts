/** Compares an object with what its kind may hold: one walk, every departure once. */
import type { Located } from "../../source.ts";
import { nearest } from "../../suggest.ts";
import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar, YamlSeq } from "../../yaml/node.ts";
import type { KubernetesFault, KubernetesWrongType } from "../faults.ts";
import { hasHole } from "../fields.ts";
import { type FieldType, type ObjectRule, type ScalarForm, spanText } from "./rules.ts";
import { describe, isUndecided, judgeScalar, nearQuantity, nouns, rewrite } from "./scalars.ts";
import type { Schema } from "./schema.ts";

/** A key, or the index of an item. */
type Step = string | number;

/** A map on the way from the object to what is looked at. */
interface Level {
  readonly rule: ObjectRule;
  /** How many steps lead there. */
  readonly depth: number;
}

export class Walk {
  readonly faults: KubernetesFault[] = [];
  readonly #schema: Schema;
  /** What messages call the object. */
  readonly #label: string;
  readonly #steps: Step[] = [];
  readonly #levels: Level[] = [];
  /** What aliases lead to, with the types that it was compared with: once is enough. */
  readonly #shared = new Map<YamlNode, Set<FieldType>>();
  /** How many aliases and merge keys lead to what is looked at: others may need the value as it is. */
  #borrowed = 0;

  constructor(schema: Schema, label: string) {
    this.#schema = schema;
    this.#label = label;
  }

  /** `at` is where the lack of a field is shown. */
  object(map: YamlMap, name: string, at: Located): void {
    const rule = this.#schema.object(name);
    if (rule === undefined) return;
    let isPartial = false;
    this.#levels.push({ rule, depth: this.#steps.length });
    for (const entry of map.entries) {
      const { key } = entry;
      const field = rule.fields.get(key.text);
      if (field !== undefined) this.#step(key.text, entry, field.type, key, entry.merged);
      // Directives of a strategic merge patch, such as `$patch: delete`, and keys that another program fills in.
      else if (key.text.startsWith("$") || hasHole(key.text)) isPartial = true;
      else this.#unknown(map, entry, name, rule);
    }
    this.#levels.pop();
    if (isPartial) return;
    for (const field of rule.required) if (isAbsent(map.get(field.name))) this.#missing(field.name, at);
  }

  #step(step: Step, { value, alias }: YamlItem, type: FieldType, at: Located, merged?: Located): void {
    const isBorrowed = alias !== undefined || merged !== undefined;
    if (isBorrowed && this.#hasSeen(value, type)) return;
    this.#steps.push(step);
    if (isBorrowed) this.#borrowed++;
    // The scalar itself may be right where its anchor stands.
    this.#value(value, type, at, value.type === "scalar" ? (alias ?? value) : value);
    if (isBorrowed) this.#borrowed--;
    this.#steps.pop();
  }

  #hasSeen(node: YamlNode, type: FieldType): boolean {
    const types = this.#shared.get(node) ?? new Set();
    const seen = types.has(type);
    this.#shared.set(node, types.add(type));
    return seen;
  }

  /** `at` is where a collection is shown, `place` where a scalar is. */
  #value(node: YamlNode, type: FieldType, at: Located, place: Located): void {
    if (type.form === "any" || node.tag !== undefined || (node.type === "scalar" && node.value === null)) return;
    switch (type.form) {
      case "object":
        if (node.type === "map") this.object(node, type.name, at);
        else this.#type(node, "a map", at, place);
        return;
      case "map":
        if (node.type !== "map") this.#type(node, "a map", at, place);
        else for (const entry of node.entries) this.#step(entry.key.text, entry, type.of, entry.key);
        return;
      case "list":
        if (node.type === "seq") this.#list(node.items, type.of);
        else this.#type(node, "a list", at, place);
        return;
      case "closed":
        if (node.type !== "scalar") this.#type(node, nouns.string, at, place);
        else if (typeof node.value !== "string") this.#scalar(node, "string", place);
        else this.#oneOf(node, this.#schema.valuesOf(type.set), place);
        return;
      default:
        if (node.type === "scalar") this.#scalar(node, type.form, place);
        else this.#type(node, nouns[type.form], at, place);
    }
  }

  #list(items: readonly YamlItem[], of: FieldType): void {
    for (const [index, item] of items.entries()) {
      const { value } = item;
      const first = value.type === "map" ? value.entries[0]?.key : undefined;
      this.#step(index, item, of, first ?? value);
    }
  }

  #scalar(scalar: YamlScalar, form: ScalarForm, place: Located): void {
    const verdict = judgeScalar(scalar, form);
    if (verdict === undefined || isUndecided(scalar)) return;
    if (verdict !== "type") {
      const near = verdict === "quantity" ? nearQuantity(scalar.text) : undefined;
      this.faults.push({ ...this.#at(place), fault: "value", value: scalar.text, allowed: [], form: verdict, near });
      return;
    }
    const rewritten = this.#borrowed > 0 ? undefined : rewrite(scalar, form);
    const found = describe(scalar);
    this.faults.push({ ...this.#at(place), fault: "type", expected: nouns[form], found, rewritten });
  }

  /** An empty text counts as absent. */
  #oneOf(scalar: YamlScalar, allowed: readonly string[], place: Located): void {
    const { text } = scalar;
    if (text === "" || allowed.length === 0 || allowed.includes(text) || isUndecided(scalar)) return;
    const near = nearest(text, allowed);
    this.faults.push({ ...this.#at(place), fault: "value", value: text, allowed, form: "word", near });
  }

  /** A map or list where something else belongs, or the reverse. */
  #type(node: YamlNode, expected: string, at: Located, place: Located): void {
    if (node.type === "scalar" ? isUndecided(node) : isFilledIn(node)) return;
    const found = node.type === "scalar" ? describe(node) : node.type === "seq" ? "a list" : "a map";
    const shown = node.type === "scalar" ? place : at;
    this.faults.push({ ...this.#at(shown), fault: "type", expected, found, rewritten: undefined });
  }

  #unknown(map: YamlMap, { key }: YamlEntry, object: string, rule: ObjectRule): void {
    const elsewhen = this.#schema.elsewhen(object, key.text);
    const free = [...rule.fields.keys()].filter((name) => map.get(name) === undefined);
    this.#steps.push(key.text);
    this.faults.push({
      ...this.#at(key),
      fault: "unknown",
      key,
      near: nearest(key.text, free),
      home: this.#home(key.text),
      versions: elsewhen === undefined ? undefined : spanText(elsewhen),
    });
    this.#steps.pop();
  }

  /** Where further out a field of the name belongs. */
  #home(field: string): string | undefined {
    for (const { rule, depth } of this.#levels.slice(0, -1).reverse()) {
      if (rule.fields.has(field)) return pathOf([...this.#steps.slice(0, depth), field]);
    }
    return undefined;
  }

  #missing(field: string, at: Located): void {
    this.#steps.push(field);
    this.faults.push({ ...this.#at(at), fault: "required", field });
    this.#steps.pop();
  }

  #at({ source, range }: Located): Located & Pick<KubernetesWrongType, "path" | "holder"> {
    const holder = pathOf(this.#steps.slice(0, -1));
    return { source, range, path: pathOf(this.#steps), holder: holder === "" ? this.#label : holder };
  }
}

function isAbsent(entry: YamlEntry | undefined): boolean {
  return entry === undefined || (entry.value.type === "scalar" && entry.value.value === null);
}

/** Does a template write a part of it? Then the lines around that may belong to something else. */
function isFilledIn(node: YamlMap | YamlSeq): boolean {
  if (node.type === "map") return node.entries.some(({ key }) => hasHole(key.text));
  return node.items.some(({ value }) => value.type === "map" && isFilledIn(value));
}

function pathOf(steps: readonly Step[]): string {
  let path = "";
  for (const step of steps) path += typeof step === "number" ? `[${step}]` : path === "" ? step : `.${step}`;
  return path;
}
