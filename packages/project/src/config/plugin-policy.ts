/** One policy of a plugin: code, or a declaration. */
import { compileDefinition, didYouMean, isSeverity, type Meta, type Policy, severities } from "@secpolicy/core";
import { isDefinition, targetNames, validateDefinition } from "@secpolicy/core/declarative";
import { boundPatterns } from "../bounded-patterns.ts";
import { pathOf } from "./check-form.ts";
import type { ValuePath } from "./file.ts";

export interface PolicyError {
  /** From the policy. */
  readonly path: ValuePath;
  readonly message: string;
}

export type ReadPolicy = { readonly policy: Policy } | { readonly errors: readonly PolicyError[] };

type Unshaped = Readonly<Record<string, unknown>>;

/** What users need not say of their own policies. A policy without presets is on like a recommended one. */
const metaDefaults = {
  severityReason: "The plugin says so.",
  presets: ["recommended"],
  references: [],
  frameworks: [],
  aliases: [],
  since: "0.0.0",
} as const satisfies Partial<Meta>;

/** @param mayBeCode in a module a policy may be code; in a data file it can only be declared. */
export function readPolicy(value: unknown, mayBeCode: boolean): ReadPolicy {
  if (!isObject(value)) return { errors: [{ path: [], message: "A policy is an object." }] };
  const complete = { ...value, meta: isObject(value["meta"]) ? { ...metaDefaults, ...value["meta"] } : value["meta"] };
  return mayBeCode && !("deny" in value) ? readCode(complete) : readDefinition(complete);
}

function readDefinition(value: Unshaped): ReadPolicy {
  boundPatterns();
  if (isDefinition(value)) return { policy: compileDefinition(value) };
  const errors = validateDefinition(value).map(({ path, message }) => ({ path: pathOf(path, value), message }));
  return { errors };
}

function readCode(value: Unshaped): ReadPolicy {
  const errors = [...codeErrors(value)];
  if (errors.length > 0 || !isPolicy(value)) return { errors };
  return { policy: value };
}

/** What the compiler would say of a policy that `definePolicy` types, as far as it can be seen at run time. */
function* codeErrors({ on, meta, check, applies, options }: Unshaped): Iterable<PolicyError> {
  if (typeof on !== "string" || !targetNames.includes(on)) {
    const hint = typeof on === "string" ? didYouMean(on, targetNames) : "";
    yield { path: ["on"], message: `"on" must name a node: ${targetNames.join(", ")}.${hint}` };
  }
  if (typeof check !== "function") yield { path: ["check"], message: '"check" must be a function.' };
  if (applies !== undefined && typeof applies !== "function") {
    yield { path: ["applies"], message: '"applies" must be a function.' };
  }
  if (options !== undefined && !isObject(options)) {
    yield { path: ["options"], message: '"options" must be an object of options.' };
  }
  if (!isObject(meta))
    yield { path: ["meta"], message: '"meta" must be an object with title, severity and remediation.' };
  else yield* metaErrors(meta);
}

function* metaErrors(meta: Unshaped): Iterable<PolicyError> {
  for (const name of ["title", "remediation", "severityReason", "since"]) {
    if (typeof meta[name] !== "string") yield { path: ["meta", name], message: `"meta.${name}" must be a text.` };
  }
  for (const name of ["presets", "references", "frameworks", "aliases"]) {
    if (!Array.isArray(meta[name])) yield { path: ["meta", name], message: `"meta.${name}" must be a list.` };
  }
  const { severity } = meta;
  if (typeof severity !== "string" || !isSeverity(severity)) {
    yield { path: ["meta", "severity"], message: `"meta.severity" must be one of ${severities.join(", ")}.` };
  }
}

function isPolicy(value: Unshaped): value is Unshaped & Policy {
  return [...codeErrors(value)].length === 0;
}

function isObject(value: unknown): value is Unshaped {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
