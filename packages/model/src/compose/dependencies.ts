/** What a service needs of the rest of the project: other services, and things that must be declared. */
import { known, type List, type Scalar } from "../scalar.ts";
import { type Located, locate } from "../source.ts";
import { seqAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposeDependency, ComposeMount, ComposeReference, ComposeService } from "./model.ts";
import { booleanIn, listOf, type Scope, scalarsIn, stringIn, valueIn } from "./scope.ts";
import { splitText, type Text, textIn, valueOfText } from "./text.ts";
import { readPairs } from "./variables.ts";

/** Names that the project declares. */
export interface Names {
  readonly services: ReadonlySet<string>;
  readonly volumes: ReadonlySet<string>;
  readonly secrets: ReadonlySet<string>;
  readonly configs: ReadonlySet<string>;
  readonly models: ReadonlySet<string>;
  /** Other files may declare more. */
  readonly open: boolean;
}

type Find = (name: string) => ComposeService | undefined;

/** Finds its service when somebody asks: services that need each other are read one after the other. */
class Dependency implements ComposeDependency {
  readonly source: ComposeDependency["source"];
  readonly range: ComposeDependency["range"];
  readonly name: string;
  readonly condition: Scalar<string>;
  readonly required: Scalar<boolean>;
  readonly #find: Find;

  constructor(place: Located, name: string, condition: Scalar<string>, required: Scalar<boolean>, find: Find) {
    this.source = place.source;
    this.range = place.range;
    this.name = name;
    this.condition = condition;
    this.required = required;
    this.#find = find;
  }

  get service(): ComposeService | undefined {
    return this.#find(this.name);
  }
}

export function readDependencies(service: YamlMap, scope: Scope, at: Located, find: Find): List<ComposeDependency> {
  const value = valueIn(service, "depends_on");
  const dependencies: ComposeDependency[] = [];
  const add = (name: string, place: Located, condition: Scalar<string>, required: Scalar<boolean>): void => {
    dependencies.push(new Dependency(place, name, condition, required, find));
  };
  if (value?.type === "map") {
    for (const { key, value: options } of value.entries) {
      const own = options.type === "map" ? options : undefined;
      const inner = { ...scope, incomplete: undefined };
      const condition = own === undefined ? undefined : stringIn(own, "condition", inner);
      const required = own === undefined ? undefined : booleanIn(own, "required", inner);
      add(
        key.text,
        locate(key.source, ...key.range),
        condition ?? known(key, "service_started"),
        required ?? known(key, true),
      );
    }
  } else {
    for (const scalar of scalarsIn(service, "depends_on")) {
      const name = valueOfText(textIn(scalar, scope));
      if (name.known) add(name.value, name, known(scalar, "service_started"), known(scalar, true));
    }
  }
  return listOf(service, "depends_on", scope, at, dependencies);
}

export function readReferences(
  service: YamlMap,
  scope: Scope,
  names: Names,
  dependencies: readonly ComposeDependency[],
  mounts: readonly ComposeMount[],
): readonly ComposeReference[] {
  const references: ComposeReference[] = [];
  const add = (to: ComposeReference["to"], name: Scalar<string> | undefined): void => {
    if (name === undefined || !name.known || name.value === "") return;
    const declared = names[`${to}s`].has(name.value);
    const isDeclared = declared ? true : names.open ? undefined : false;
    references.push({ source: name.source, range: name.range, to, name: name.value, isDeclared });
  };
  for (const { name, required, source, range } of dependencies) {
    // A dependency that is not required may be missing altogether.
    if (required.known && required.value) add("service", known({ source, range }, name));
  }
  for (const scalar of scalarsIn(service, "links")) add("service", firstPart(textIn(scalar, scope)));
  for (const scalar of scalarsIn(service, "volumes_from")) {
    const text = textIn(scalar, scope);
    const name = firstPart(text);
    if (!(name.known && name.value === "container")) add("service", name);
  }
  for (const key of ["network_mode", "pid", "ipc"]) {
    for (const scalar of scalarsIn(service, key)) add("service", joined(textIn(scalar, scope)));
  }
  for (const { type, sourcePath } of mounts) if (type.known && type.value === "volume") add("volume", sourcePath);
  for (const to of ["secret", "config"] as const) {
    for (const name of granted(service, `${to}s`, scope)) add(to, name);
  }
  for (const name of namesAt(service, "models", scope)) add("model", name);
  const build = valueIn(service, "build");
  if (build?.type !== "map") return references;
  for (const name of granted(build, "secrets", scope)) add("secret", name);
  for (const { value } of readPairs(build, "additional_contexts", scope)) add("service", joinedIn(value));
  return references;
}

/** `name` of `name:alias`. */
function firstPart(text: Text): Scalar<string> {
  return valueOfText(splitText(text, ":", 2)[0] ?? text);
}

/** Names as a list, or as the keys of a map. */
function namesAt(map: YamlMap, key: string, scope: Scope): readonly Scalar<string>[] {
  const value = valueIn(map, key);
  if (value?.type === "map") return value.entries.map((entry) => known(entry.key, entry.key.text));
  return scalarsIn(map, key).map((scalar) => valueOfText(textIn(scalar, scope)));
}

/** The image of another service as a context: `service:name`. */
function joinedIn(value: Scalar<string> | undefined): Scalar<string> | undefined {
  const name = value?.known ? /^service:(.+)$/.exec(value.value)?.[1] : undefined;
  return value === undefined || name === undefined ? undefined : known(value, name);
}

/** `name` of `service:name`, which joins that service's namespace. */
function joined(text: Text): Scalar<string> | undefined {
  const [kind, name] = splitText(text, ":", 2);
  if (kind === undefined || name === undefined) return undefined;
  const word = valueOfText(kind);
  return word.known && word.value === "service" ? valueOfText(name) : undefined;
}

/** Names of secrets or configs, as strings and as maps with a source. */
function granted(map: YamlMap, key: string, scope: Scope): readonly Scalar<string>[] {
  const names: Scalar<string>[] = [];
  for (const { value } of seqAt(map, key)?.items ?? []) {
    if (value.type === "scalar" && value.value !== null) names.push(valueOfText(textIn(value, scope)));
    const source = value.type === "map" ? stringIn(value, "source", { ...scope, incomplete: undefined }) : undefined;
    if (source !== undefined) names.push(source);
  }
  return names;
}
