#!/usr/bin/env node
/** The command's entry. Small on purpose: what keeps compiled code must come before the code that it speeds up. */
import { homedir } from "node:os";
import { join } from "node:path";
import { CodeCache } from "./code-cache.ts";

void run();

async function run(): Promise<void> {
  optimizeLater();
  const codeCache = useCompiledCode();
  const { main } = await import("./cli/main.ts");
  const { processTerminal } = await import("./cli/process-terminal.ts");
  const before = codeCache?.loaded;
  process.exitCode = await main(process.argv.slice(2), processTerminal());
  // A run that needs no more than the start, such as --version, has compiled too little to be of use to others.
  if (codeCache !== undefined && codeCache.loaded !== before) codeCache.save();
}

/**
 * Node 20 and 21 compile a function with all optimizations soon after it is warm, on the second core: in a run of a
 * second that is work for functions that are never called again. With four times the patience runs of hundreds of files
 * end a tenth sooner, with a third less work. Later versions have a quick compiler between the two, and gain nothing.
 * Kept code belongs to the flags, so that this comes first.
 */
function optimizeLater(): void {
  if (Number.parseInt(process.versions.node, 10) < 22)
    process.getBuiltinModule("node:v8").setFlagsFromString("--interrupt-budget=270336");
}

/** What turns Node's own off turns it off, too. */
function useCompiledCode(): CodeCache | undefined {
  if ((process.env["NODE_DISABLE_COMPILE_CACHE"] ?? "") !== "") return undefined;
  const caches = process.env["XDG_CACHE_HOME"] ?? "";
  const folder = join(caches === "" ? join(homedir(), ".cache") : caches, "secpolicy");
  const cache = new CodeCache(join(folder, `code-${process.version}-${process.arch}`));
  cache.install(import.meta.dirname);
  return cache;
}
