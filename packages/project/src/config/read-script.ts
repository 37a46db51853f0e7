/** Configs and plugins that are modules. They are run: who runs the program in a repository trusts its config. */
import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Position } from "@secpolicy/core";
import { codeOf } from "../disk/errors.ts";

export type LoadedModule =
  | { readonly value: unknown }
  /** `start` is where in the file it went wrong, as far as the engine says. */
  | { readonly message: string; readonly start?: Position };

/** The default export of a module. */
export async function loadModule(path: string): Promise<LoadedModule> {
  try {
    const value: unknown = await defaultOf(await importModule(path));
    return value === undefined ? { message: "The module has no default export." } : { value };
  } catch (error) {
    return explain(error, path);
  }
}

async function importModule(path: string): Promise<unknown> {
  const isTypeScript = /\.[cm]?ts$/.test(path);
  if (isTypeScript && !stripsTypes()) return compileModule(path);
  try {
    // The time in the address makes a module that has changed a new one.
    return await import(`${pathToFileURL(path).href}?t=${statSync(path).mtimeMs}`);
  } catch (error) {
    // Syntax that can't be erased, such as an enum, has to be compiled. And Node keeps the place of a syntax error to
    // itself: the compiler finds the same error and says where it is.
    const isUnsupported = codeOf(error) === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
    const isNowhere = error instanceof SyntaxError && startOf(error, path) === undefined;
    if (!isUnsupported && !isNowhere) throw error;
    return compileModule(path);
  }
}

async function compileModule(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  return createJiti(path, { moduleCache: false, fsCache: false }).import(path);
}

function stripsTypes(): boolean {
  return "typescript" in process.features && process.features.typescript !== false;
}

function defaultOf(namespace: unknown): unknown {
  return typeof namespace === "object" && namespace !== null && "default" in namespace ? namespace.default : undefined;
}

function explain(error: unknown, path: string): LoadedModule {
  const message = `The module can't be loaded: ${sentenceOf(error)}`;
  const start = startOf(error, path);
  return start === undefined ? { message } : { message, start };
}

function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = (text.split("\n")[0] ?? text).replace(/^ParseError: /, "").trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** Engines name the place in the stack only. */
function startOf(error: unknown, path: string): Position | undefined {
  if (!(error instanceof Error) || error.stack === undefined) return undefined;
  const names = [path, pathToFileURL(path).href];
  for (const line of error.stack.split("\n")) {
    const name = names.find((candidate) => line.includes(candidate));
    if (name === undefined) continue;
    const match = /^(?:\?t=[\d.]+)?:(\d+)(?::(\d+))?/.exec(line.slice(line.indexOf(name) + name.length));
    // Columns of the compiler's errors count from 0.
    const shift = error.message.startsWith("ParseError") ? 1 : 0;
    if (match !== null) return { line: Number(match[1]), column: Number(match[2] ?? 1) + shift };
  }
  return undefined;
}
