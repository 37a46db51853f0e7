/** The values of closed types, read from the Go sources of `k8s.io/api`: the specification leaves them out. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closedFields, closedTypes } from "./closed-types.ts";

/** By field: `core.v1.PodSpec/dnsPolicy`. */
export type ClosedFields = ReadonlyMap<string, ClosedType>;

export interface ClosedType {
  /** `core.v1.DNSPolicy`. */
  readonly name: string;
  readonly values: readonly string[];
}

interface GoPackage {
  /** `core/v1`. */
  readonly path: string;
  /** By the name that stands for another package in this one: `v1` → `core/v1`. */
  readonly imports: ReadonlyMap<string, string>;
  /** By type: `"ClusterFirst"` and its like. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly structs: ReadonlyMap<string, readonly GoField[]>;
}

interface GoField {
  /** Its name in JSON; absent for an embedded struct. */
  readonly name: string | undefined;
  /** Without pointers and brackets: `Protocol`, `v1.Protocol`. */
  readonly type: string;
}

/** `folder` is a copy of the module `k8s.io/api`. */
export function readClosedFields(folder: string): ClosedFields {
  const packages = new Map<string, GoPackage>();
  for (const group of foldersOf(folder)) {
    for (const version of foldersOf(join(folder, group))) {
      const file = join(folder, group, version, "types.go");
      const path = `${group}/${version}`;
      if (existsSync(file)) packages.set(path, readPackage(path, readFileSync(file, "utf8")));
    }
  }
  const fields = new Map<string, ClosedType>();
  for (const [field, values] of closedFields) fields.set(field, { name: field.replace("/", "."), values });
  for (const own of packages.values()) {
    for (const struct of own.structs.keys()) {
      for (const [name, type] of fieldsOf(struct, own)) {
        const closed = closedTypeOf(type, own, packages);
        if (closed !== undefined) fields.set(`${own.path.replace("/", ".")}.${struct}/${name}`, closed);
      }
    }
  }
  return fields;
}

function foldersOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function readPackage(path: string, text: string): GoPackage {
  const imports = new Map<string, string>();
  for (const [, alias, group, version] of text.matchAll(/^\s*(\w+)?\s*"k8s\.io\/api\/(\w+)\/(\w+)"/gm)) {
    imports.set(alias ?? version ?? "", `${group}/${version}`);
  }
  const values = new Map<string, string[]>();
  for (const [, type = "", value = ""] of text.matchAll(/^(?:const)?\s*\w+\s+(\w+)\s*=\s*"([^"]*)"/gm)) {
    values.set(type, [...(values.get(type) ?? []), value]);
  }
  const structs = new Map<string, readonly GoField[]>();
  for (const [, name = "", body = ""] of text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm)) {
    structs.set(name, readFields(body));
  }
  return { path, imports, values, structs };
}

function readFields(body: string): readonly GoField[] {
  const fields: GoField[] = [];
  for (const [, type = "", name = ""] of body.matchAll(/^\s*(?:\w+\s+)?([*[\]\w.]+)\s+`json:"([^",]*)/gm)) {
    fields.push({ name: name === "" ? undefined : name, type: type.replace(/^[*[\]]+/, "") });
  }
  return fields;
}

/** With those of structs that are embedded. */
function* fieldsOf(struct: string, own: GoPackage): Generator<readonly [name: string, type: string]> {
  for (const { name, type } of own.structs.get(struct) ?? []) {
    if (name !== undefined) yield [name, type];
    else yield* fieldsOf(type, own);
  }
}

function closedTypeOf(type: string, own: GoPackage, packages: ReadonlyMap<string, GoPackage>): ClosedType | undefined {
  const [name = "", alias] = type.split(".").reverse();
  const home = alias === undefined ? own : packages.get(own.imports.get(alias) ?? "");
  if (home === undefined || !isClosed(home.path, name)) return undefined;
  const values = home.values.get(name)?.filter((value) => value !== "");
  return values === undefined ? undefined : { name: `${home.path.replace("/", ".")}.${name}`, values };
}

/** Older and younger versions of a group check what the settled one checks. */
function isClosed(path: string, type: string): boolean {
  const [group = ""] = path.split("/");
  return [...closedTypes].some(([at, types]) => at.startsWith(`${group}/`) && types.includes(type));
}
