/** What one version of Kubernetes knows of its built-in kinds. */
import { type FieldRule, isWithin, type ObjectRule, type Span } from "./rules.ts";
import { kinds, objects, readType, type TableEntry, values } from "./table.ts";

export class Schema {
  readonly minor: number;
  readonly #values = new Map<string, readonly string[]>();
  readonly #rules = new Map<string, ObjectRule | undefined>();

  constructor(minor: number) {
    this.minor = minor;
  }

  /** The object that a kind is made of, whatever the version; with the versions that serve it. */
  kind(apiVersion: string, kind: string): { readonly object: string; readonly span: Span } | undefined {
    const found = this.#best(kinds.entries(apiVersion), kind);
    return found === undefined ? undefined : { object: found.type, span: found.span };
  }

  /** Nothing for an object that isn't in the table. */
  object(name: string): ObjectRule | undefined {
    if (this.#rules.has(name)) return this.#rules.get(name);
    const entries = objects.entries(name);
    const rule = entries === undefined ? undefined : this.#read(name, entries);
    this.#rules.set(name, rule);
    return rule;
  }

  /** The versions that know a field which this one doesn't. */
  elsewhen(object: string, field: string): Span | undefined {
    return this.#best(objects.entries(object), field)?.span;
  }

  valuesOf(set: string): readonly string[] {
    const known = this.#values.get(set);
    if (known !== undefined) return known;
    const entries = values.entries(set) ?? [];
    const found = entries.filter(({ span }) => isWithin(span, this.minor)).map(({ name }) => name);
    this.#values.set(set, found);
    return found;
  }

  #best(entries: readonly TableEntry[] | undefined, name: string): TableEntry | undefined {
    const named = entries?.filter((entry) => entry.name === name) ?? [];
    return named.find(({ span }) => isWithin(span, this.minor)) ?? named[0];
  }

  #read(object: string, entries: readonly TableEntry[]): ObjectRule {
    const fields = new Map<string, FieldRule>();
    const required: FieldRule[] = [];
    for (const { name, type, isRequired, span } of entries) {
      if (!isWithin(span, this.minor)) continue;
      const rule: FieldRule = { name, type: readType(type, object), isRequired };
      fields.set(name, rule);
      if (isRequired) required.push(rule);
    }
    return { fields, required };
  }
}

const schemas = new Map<number, Schema>();

/** One for each version: its rules are read once, however many files there are. */
export function schemaOf(minor: number): Schema {
  const known = schemas.get(minor);
  if (known !== undefined) return known;
  const schema = new Schema(minor);
  schemas.set(minor, schema);
  return schema;
}
