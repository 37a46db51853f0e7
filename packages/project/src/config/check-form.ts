/** Does a value have the form of a config? */
import { didYouMean } from "@secpolicy/core";
import type { ConfigProblem } from "./error.ts";
import { type ConfigFile, problemIn, type ValuePath } from "./file.ts";
import type { Config } from "./types.ts";
import { type SchemaError, validate } from "./validate.generated.js";

export type CheckedForm = { readonly config: Config } | { readonly problems: readonly ConfigProblem[] };

export function checkForm(file: ConfigFile): CheckedForm {
  const { value } = file;
  if (isConfig(value)) return { config: value };
  return { problems: problemsOf(file, validate.errors ?? []) };
}

function isConfig(value: unknown): value is Config {
  return validate(value);
}

/** One problem for each place: what follows from a wrong type says nothing new. */
function problemsOf(file: ConfigFile, errors: readonly SchemaError[]): readonly ConfigProblem[] {
  const problems = new Map<string, ConfigProblem>();
  for (const error of errors) {
    // `if` only repeats what its branches say.
    if (error.keyword === "if") continue;
    const path = pathOf(error.instancePath, file.value);
    const named = error.params.additionalProperty ?? error.params.missingProperty;
    const key = JSON.stringify([path, named]);
    if (!problems.has(key)) problems.set(key, problemOf(file, error, path));
  }
  return [...problems.values()];
}

function problemOf(file: ConfigFile, error: SchemaError, path: ValuePath): ConfigProblem {
  const { keyword, params, parentSchema, data } = error;
  const where = path.length === 0 ? "The config" : nameOf(path);
  switch (keyword) {
    case "additionalProperties": {
      const key = params.additionalProperty ?? "";
      const known = Object.keys(parentSchema.properties ?? {}).filter((name) => name !== "$schema");
      const hint = didYouMean(key, known) || ` Known keys: ${known.join(", ")}.`;
      return problemIn(
        file,
        [...path, key],
        `Unknown key "${key}"${path.length === 0 ? "" : ` in ${where}`}.${hint}`,
        "key",
      );
    }
    case "required":
      return problemIn(file, path, `"${params.missingProperty}" is missing in ${where}.`, "key");
    case "enum": {
      const values = parentSchema.enum ?? [];
      const expected = parentSchema.description ?? `one of ${values.join(", ")}`;
      const hint = typeof data === "string" ? didYouMean(data, values) : "";
      return problemIn(file, path, `${where} must be ${expected}, not ${shown(data)}.${hint}`);
    }
    case "minItems":
      return problemIn(file, path, `${where} must hold at least ${countOf(params.limit)}.`);
    case "additionalItems":
      return problemIn(file, path, `${where} must hold at most ${countOf(params.limit)}.`);
    default:
      return problemIn(file, path, `${where} must be ${expectation(error)}, not ${shown(data)}.`);
  }
}

function countOf(limit = 0): string {
  return limit === 1 ? "1 item" : `${limit} items`;
}

function expectation({ parentSchema, params }: SchemaError): string {
  if (parentSchema.description !== undefined) return parentSchema.description;
  const types = [params.type ?? "something else"].flat();
  return types.map((type) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`)).join(" or ");
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return "an object";
  return value === undefined ? "undefined" : JSON.stringify(value).slice(0, 60);
}

/** `policies["dockerfile/root-user"][0]`, as one would write it. */
export function nameOf(path: ValuePath): string {
  let name = "";
  for (const part of path) {
    if (typeof part === "number") name += `[${part}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(part)) name += name === "" ? part : `.${part}`;
    else name += `[${JSON.stringify(part)}]`;
  }
  return name;
}

/** A JSON pointer → the keys and indices that it stands for. */
export function pathOf(pointer: string, value: unknown): ValuePath {
  const path: (string | number)[] = [];
  let at = value;
  for (const escaped of pointer.split("/").slice(1)) {
    const name = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(name) : name);
    at = childOf(at, name);
  }
  return path;
}

function childOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  if (typeof value !== "object" || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}
