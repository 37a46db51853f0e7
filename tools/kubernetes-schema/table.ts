/** Unites the specifications of all versions into one table: what exists, and since and until when. */
import type { ClosedFields } from "./go-types.ts";
import { acceptedWithout, isYoung, refusedWithout } from "./optional.ts";
import { Span } from "./span.ts";
import { type Definition, referencesIn, type Specification, shortName, typeOf } from "./specification.ts";

export interface Version {
  readonly minor: number;
  readonly specification: Specification;
  readonly closedFields: ClosedFields;
}

/** Lines of the three parts; `table.ts` in the model says how they read. */
export interface Table {
  readonly kinds: readonly string[];
  readonly values: readonly string[];
  readonly objects: readonly string[];
}

/** Kinds that nobody writes into a file, and CustomResourceDefinitions, which are large and written by programs. */
const LEFT_OUT = /^(?:apiextensions|meta|apiserverinternal|storagemigration)\./;

const ANY = "any";

/** Spans by what holds in them. */
class Spans {
  readonly #spans = new Map<string, Span>();

  add(fact: string, minor: number): void {
    const span = this.#spans.get(fact) ?? new Span();
    span.add(minor);
    this.#spans.set(fact, span);
  }

  get facts(): readonly string[] {
    return [...this.#spans.keys()].sort();
  }

  texts(fact: string, minors: readonly number[]): readonly string[] {
    return this.#spans.get(fact)?.texts(minors) ?? [];
  }
}

interface ObjectFacts {
  /** `name:type`. */
  readonly fields: Spans;
  /** Names. */
  readonly required: Spans;
}

export function tableOf(versions: readonly Version[]): Table {
  const builder = new TableBuilder(versions.map(({ minor }) => minor));
  for (const version of versions) builder.add(version);
  return builder.table();
}

class TableBuilder {
  readonly #minors: readonly number[];
  /** `apps/v1` → `Deployment:apps.v1.Deployment`. */
  readonly #kinds = new Map<string, Spans>();
  readonly #values = new Map<string, Spans>();
  readonly #objects = new Map<string, ObjectFacts>();

  constructor(minors: readonly number[]) {
    this.#minors = minors;
  }

  add(version: Version): void {
    const definitions = new Map<string, Definition>();
    for (const [name, definition] of Object.entries(version.specification.definitions)) {
      definitions.set(shortName(name), definition);
    }
    const wanted: string[] = [];
    for (const [name, definition] of definitions) {
      if (this.#addKinds(name, definition, version.minor)) wanted.push(name);
    }
    const seen = new Set<string>();
    for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
      const definition = definitions.get(name);
      if (seen.has(name) || definition === undefined) continue;
      seen.add(name);
      wanted.push(...this.#addObject(name, definition, version));
    }
  }

  #addKinds(name: string, { properties, ...definition }: Definition, minor: number): boolean {
    const types = definition["x-kubernetes-group-version-kind"] ?? [];
    const isList = properties?.["items"] !== undefined && properties["metadata"] !== undefined;
    if (LEFT_OUT.test(name) || types.length === 0 || isList) return false;
    for (const { group, version, kind } of types) {
      const apiVersion = group === "" ? version : `${group}/${version}`;
      const spans = this.#kinds.get(apiVersion) ?? new Spans();
      spans.add(`${kind}:${name}`, minor);
      this.#kinds.set(apiVersion, spans);
    }
    return true;
  }

  /** Names of the objects that it holds. */
  #addObject(name: string, definition: Definition, { minor, closedFields }: Version): readonly string[] {
    const facts = this.#objects.get(name) ?? { fields: new Spans(), required: new Spans() };
    this.#objects.set(name, facts);
    const isKind = definition["x-kubernetes-group-version-kind"] !== undefined;
    const references: string[] = [];
    for (const [field, property] of Object.entries(definition.properties ?? {})) {
      const path = `${name}/${field}`;
      const closed = closedFields.get(path);
      const plain = isKind && field === "status" ? ANY : typeOf(property);
      const type = closed === undefined ? plain : plain.replace("string", `$${closed.name}`);
      for (const value of closed?.values ?? []) this.#addValue(closed?.name ?? "", value, minor);
      facts.fields.add(`${field}:${type}`, minor);
      if (isRequired(path, field, definition)) facts.required.add(field, minor);
      references.push(...referencesIn(plain));
    }
    return references;
  }

  #addValue(type: string, value: string, minor: number): void {
    const spans = this.#values.get(type) ?? new Spans();
    spans.add(value, minor);
    this.#values.set(type, spans);
  }

  table(): Table {
    return {
      kinds: sorted(this.#kinds).map(([apiVersion, spans]) => `${apiVersion} ${this.#spanned(spans)}`),
      values: sorted(this.#values).map(([type, spans]) => `${type} ${this.#spanned(spans)}`),
      objects: sorted(this.#objects).map(([name, facts]) => [name, ...this.#fields(name, facts)].join(" ")),
    };
  }

  #spanned(spans: Spans): string {
    const facts = spans.facts.flatMap((fact) => spans.texts(fact, this.#minors).map((span) => fact + at(span)));
    return facts.join(" ");
  }

  #fields(object: string, { fields, required }: ObjectFacts): readonly string[] {
    const own = object.slice(0, object.lastIndexOf(".") + 1);
    return fields.facts.flatMap((fact) => {
      const [name = "", type = ""] = fact.split(":");
      const spans = fields.texts(fact, this.#minors);
      // Versions differ in what they publish as required more than in what they refuse.
      const needed = required.texts(name, this.#minors);
      const isAlways = needed.length > 0 && needed.join() === spans.join();
      const word = type === "string" ? "" : `:${type.replace(own, ".")}`;
      return spans.map((span) => `${name}${isAlways ? "!" : ""}${word}${at(span)}`);
    });
  }
}

function isRequired(path: string, field: string, { required = [] }: Definition): boolean {
  if (refusedWithout.has(path)) return true;
  return required.includes(field) && !acceptedWithout.has(path) && !isYoung(path);
}

function at(span: string): string {
  return span === "" ? "" : `@${span}`;
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
