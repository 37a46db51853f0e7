/** Reads the folders of policies: each once, before any generator runs. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  compileDefinition,
  type Kind,
  kindOf,
  kinds,
  type Meta,
  type Policy,
  type PolicyDefinition,
} from "@secpolicy/core";
import { readDefinition } from "./definition.ts";
import type { Problem } from "./output.ts";

/** policies/<kind>/<name>/ with a policy that works. */
export interface PolicyFolder {
  readonly kind: Kind;
  readonly name: string;
  /** `<kind>/<name>`. */
  readonly id: string;
  readonly policy: Policy;
  /** For policies in YAML. */
  readonly definition: PolicyDefinition | undefined;
  /** As it stands on the disk; nothing while it is not written yet. */
  readonly readme: string | undefined;
}

export interface Workspace {
  /** In order of kinds, then of names. */
  readonly folders: readonly PolicyFolder[];
  readonly problems: readonly Problem[];
}

/** A policy's id, and a folder's name. */
export const POLICY_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

type Read = { readonly policy: Policy; readonly definition?: PolicyDefinition } | readonly Problem[];

export async function readWorkspace(root: string): Promise<Workspace> {
  const folders: PolicyFolder[] = [];
  const problems: Problem[] = [];
  for (const kind of kinds) {
    for (const name of foldersIn(join(root, "policies", kind))) {
      const id = `${kind}/${name}`;
      const path = `policies/${id}`;
      problems.push(...missingFiles(root, path, name));
      const read = await readPolicy(root, path);
      if (!("policy" in read)) problems.push(...read);
      else if (kindOf(read.policy.on) === kind) {
        const readme = textOf(join(root, path, "README.md"));
        folders.push({ kind, name, id, policy: read.policy, definition: read.definition, readme });
      } else problems.push({ path, message: `The policy judges ${read.policy.on} and stands among those of ${kind}.` });
    }
  }
  return { folders, problems };
}

function foldersIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => name).sort();
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function missingFiles(root: string, path: string, name: string): readonly Problem[] {
  const problems: Problem[] = [];
  const has = (file: string): boolean => existsSync(join(root, path, file));
  if (!POLICY_NAME.test(name))
    problems.push({ path, message: "A policy's name is words in lower case with dashes between." });
  if (!has("policy.ts") && !has("policy.yaml"))
    problems.push({ path, message: "policy.ts (or policy.yaml) is missing." });
  if (has("policy.ts") && has("policy.yaml"))
    problems.push({ path, message: "A policy is policy.ts or policy.yaml, not both." });
  for (const file of ["policy.test.ts", "README.md"]) {
    if (!has(file)) problems.push({ path, message: `${file} is missing.` });
  }
  return problems;
}

async function readPolicy(root: string, path: string): Promise<Read> {
  if (existsSync(join(root, path, "policy.ts"))) return importPolicy(root, `${path}/policy.ts`);
  const file = `${path}/policy.yaml`;
  const text = textOf(join(root, file));
  if (text === undefined) return [];
  const read = readDefinition({ path: file, text });
  if (read.definition === undefined) return read.problems;
  return { policy: compileDefinition(read.definition), definition: read.definition };
}

async function importPolicy(root: string, path: string): Promise<Read> {
  try {
    const module: unknown = await import(pathToFileURL(join(root, path)).href);
    const policy = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
    return isPolicy(policy)
      ? { policy }
      : [{ path, message: "The default export is no policy with all of its metadata." }];
  } catch (error) {
    return [{ path, message: `The policy can't be loaded: ${error instanceof Error ? error.message : String(error)}` }];
  }
}

function isPolicy(value: unknown): value is Policy {
  if (typeof value !== "object" || value === null || !("meta" in value) || !isMeta(value.meta)) return false;
  return "on" in value && typeof value.on === "string" && "check" in value && typeof value.check === "function";
}

const metaLists = ["presets", "references", "frameworks", "aliases"];
const metaTexts = ["title", "severity", "severityReason", "remediation", "since"];

/** Complete enough to be listed; the tests of the set judge what it says. */
function isMeta(value: unknown): value is Meta {
  if (typeof value !== "object" || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  const hasTexts = metaTexts.every((name) => typeof entries.get(name) === "string");
  return hasTexts && metaLists.every((name) => Array.isArray(entries.get(name)));
}
