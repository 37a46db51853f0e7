/** Compares an object with what its kind may hold: one walk, every departure once. */
import type { Located } from "../../source.ts";
import { nearest } from "../../suggest.ts";
import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar } from "../../yaml/node.ts";
import type { KubernetesFault, KubernetesVersions } from "../faults.ts";
import { hasHole } from "../fields.ts";
import type { FieldType, ObjectRule, ScalarForm, Span } from "./rules.ts";
import { describe, isUndecided, judgeScalar, nouns, rewrite } from "./scalars.ts";
import type { Schema } from "./schema.ts";

/** A map on the way from the object to what is looked at. */
interface Level {
  readonly rule: ObjectRule;
  /** How many steps lead there. */
  readonly depth: number;
}

export class Walk {
  readonly faults: KubernetesFault[] = [];
  readonly #schema: Schema;
  readonly #steps: string[] = [];
  readonly #levels: Level[] = [];
  /** What aliases lead to, with the types that it was compared with: once is enough. */
  readonly #shared = new Map<YamlNode, Set<FieldType>>();

  constructor(schema: Schema) {
    this.#schema = schema;
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
      if (field !== undefined) this.#step(`.${key.text}`, entry, field.type, key);
      // Directives of a strategic merge patch, such as `$patch: delete`, and keys that another program fills in.
      else if (key.text.startsWith("$") || hasHole(key.text)) isPartial = true;
      else this.#unknown(map, entry, name, rule);
    }
    this.#levels.pop();
    if (isPartial) return;
    for (const field of rule.required) if (isAbsent(map.get(field.name))) this.#missing(field.name, at);
  }

  #step(step: string, item: YamlItem, type: FieldType, at: Located): void {
    if (item.alias !== undefined && this.#hasSeen(item.value, type)) return;
    this.#steps.push(step);
    this.#value(item.value, type, at);
    this.#steps.pop();
  }

  #hasSeen(node: YamlNode, type: FieldType): boolean {
    const types = this.#shared.get(node) ?? new Set();
    const seen = types.has(type);
    this.#shared.set(node, types.add(type));
    return seen;
  }

  #value(node: YamlNode, type: FieldType, at: Located): void {
    if (type.form === "any" || node.tag !== undefined) return;
    if (node.type === "scalar" && (node.value === null || isUndecided(node))) return;
    switch (type.form) {
      case "object":
        if (node.type === "map") this.object(node, type.name, at);
        else this.#type(node, "a map", at);
        return;
      case "map":
        if (node.type !== "map") this.#type(node, "a map", at);
        else for (const entry of node.entries) this.#step(`.${entry.key.text}`, entry, type.of, entry.key);
        return;
      case "list":
        if (node.type === "seq") this.#list(node.items, type.of);
        else this.#type(node, "a list", at);
        return;
      case "closed":
        this.#closed(node, type.set, at);
        return;
      default:
        if (node.type === "scalar") this.#scalar(node, type.form);
        else this.#type(node, nouns[type.form], at);
    }
  }

  #list(items: readonly YamlItem[], of: FieldType): void {
    for (const [index, item] of items.entries()) {
      const { value } = item;
      const first = value.type === "map" ? value.entries[0]?.key : undefined;
      this.#step(`[${index}]`, item, of, first ?? value);
    }
  }

  #scalar(scalar: YamlScalar, form: ScalarForm): void {
    const verdict = judgeScalar(scalar, form);
    if (verdict === undefined) return;
    if (verdict !== "type") {
      this.faults.push({ ...this.#place(scalar), fault: "value", scalar, allowed: verdict, near: undefined });
      return;
    }
    const text = rewrite(scalar, form);
    this.faults.push({
      ...this.#place(scalar),
      fault: "type",
      expected: nouns[form],
      found: describe(scalar),
      rewritten: text === undefined ? undefined : { at: scalar, text },
    });
  }

  #closed(node: YamlNode, set: string, at: Located): void {
    if (node.type !== "scalar") this.#type(node, nouns.string, at);
    else if (typeof node.value !== "string") this.#scalar(node, "string");
    else this.#oneOf(node, this.#schema.valuesOf(set));
  }

  /** An empty text counts as absent. */
  #oneOf(scalar: YamlScalar, allowed: readonly string[]): void {
    if (scalar.text === "" || allowed.length === 0 || allowed.includes(scalar.text)) return;
    const near = nearest(scalar.text, allowed);
    this.faults.push({ ...this.#place(scalar), fault: "value", scalar, allowed, near });
  }

  /** A map or list where something else belongs, or the reverse. */
  #type(node: YamlNode, expected: string, at: Located): void {
    const found = node.type === "scalar" ? describe(node) : node.type === "seq" ? "a list" : "a map";
    const place = node.type === "scalar" ? node : at;
    this.faults.push({ ...this.#place(place), fault: "type", expected, found, rewritten: undefined });
  }

  #unknown(map: YamlMap, { key }: YamlEntry, object: string, rule: ObjectRule): void {
    const elsewhen = this.#schema.elsewhen(object, key.text);
    const free = [...rule.fields.keys()].filter((name) => map.get(name) === undefined);
    this.#steps.push(`.${key.text}`);
    this.faults.push({
      ...this.#place(key),
      fault: "unknown",
      key,
      near: nearest(key.text, free),
      home: this.#home(key.text),
      versions: elsewhen === undefined ? undefined : versionsOf(elsewhen),
    });
    this.#steps.pop();
  }

  /** Where further out a field of the name belongs. */
  #home(field: string): string | undefined {
    for (const { rule, depth } of this.#levels.slice(0, -1).reverse()) {
      if (rule.fields.has(field)) return pathOf([...this.#steps.slice(0, depth), `.${field}`]);
    }
    return undefined;
  }

  #missing(field: string, at: Located): void {
    this.#steps.push(`.${field}`);
    this.faults.push({ ...this.#place(at), fault: "required", field });
    this.#steps.pop();
  }

  #place({ source, range }: Located): Located & { readonly path: string } {
    return { source, range, path: pathOf(this.#steps) };
  }
}

function isAbsent(entry: YamlEntry | undefined): boolean {
  return entry === undefined || (entry.value.type === "scalar" && entry.value.value === null);
}

function pathOf(steps: readonly string[]): string {
  return steps.join("").slice(1);
}

export function versionsOf({ since, until }: Span): KubernetesVersions {
  return {
    since: since === undefined ? undefined : `1.${since}`,
    until: until === undefined ? undefined : `1.${until}`,
  };
}
