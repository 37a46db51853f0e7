/** What was asked for on the command line, or what is wrong with it. */
import { existsSync, readFileSync } from "node:fs";
import { didYouMean, type Kind, kinds } from "@secpolicy/core";
import { POLICY_NAME } from "../generate/workspace.ts";
import type { NewPolicy } from "./files.ts";

export const USAGE = "Usage: npm run new -- <kind>/<name> [--yaml]";

export type Request = { readonly policy: NewPolicy } | { readonly error: string };

/** `args` are those behind the command: `dockerfile/no-foo`, `--yaml`. */
export function readRequest(root: string, args: readonly string[]): Request {
  const flags = args.filter((arg) => arg.startsWith("-"));
  const unknown = flags.find((flag) => flag !== "--yaml");
  if (unknown !== undefined) return { error: `Unknown option ${unknown}.${didYouMean(unknown, ["--yaml"])} ${USAGE}` };
  const [id, ...others] = args.filter((arg) => !arg.startsWith("-"));
  if (id === undefined || others.length > 0) return { error: USAGE };
  const [kindName = "", name = "", ...rest] = id.split("/");
  const kind = kinds.find((known) => known === kindName);
  if (kind === undefined) {
    return { error: `There is no kind "${kindName}": kinds are ${kinds.join(", ")}.${didYouMean(kindName, kinds)}` };
  }
  const error = rest.length > 0 ? USAGE : nameError(root, kind, name);
  if (error !== undefined) return { error };
  return { policy: { kind, name, form: flags.length > 0 ? "yaml" : "typescript", since: versionOf(root) } };
}

function nameError(root: string, kind: Kind, name: string): string | undefined {
  if (!POLICY_NAME.test(name)) {
    return `"${name}" is no name for a policy: words in lower case with dashes between, such as ${kind}/no-foo.`;
  }
  const folder = `policies/${kind}/${name}`;
  return existsSync(`${root}/${folder}`) ? `${folder} is there already.` : undefined;
}

function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(`${root}/packages/secpolicy/package.json`, "utf8"));
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : undefined;
  if (typeof version !== "string") throw new Error("packages/secpolicy/package.json has no version.");
  return version;
}
