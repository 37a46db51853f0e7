#!/usr/bin/env node
/** The command's entry. Small on purpose: what keeps compiled code must come before the code that it speeds up. */
import { homedir } from "node:os";
import { join } from "node:path";
import { CodeCache } from "./code-cache.ts";

void run();

async function run(): Promise<void> {
  expectTheWorst();
  optimizeLater();
  const codeCache = useCompiledCode();
  const { main } = await import("./cli/main.ts");
  const { processTerminal } = await import("./cli/process-terminal.ts");
  const before = codeCache?.loaded;
  const status = await main(process.argv.slice(2), processTerminal());
  process.off("beforeExit", tellUnfinished);
  process.exitCode = status;
  // A run that needs no more than the start, such as --version, has compiled too little to be of use to others.
  if (codeCache !== undefined && codeCache.loaded !== before) codeCache.save();
}

/**
 * What no command could say: Node would end with 0, which is success, when it waits for something that never happens,
 * and with 1, which is a finding, when something that nobody waits for goes wrong. Both are 2.
 */
function expectTheWorst(): void {
  process.exitCode = 2;
  process.once("beforeExit", tellUnfinished);
  process.once("uncaughtException", (error) => {
    console.error(error);
    process.exit(2);
  });
}

function tellUnfinished(): void {
  const reason = "a config or a plugin waits for something that never happens";
  console.error(`secpolicy: Nothing was judged: ${reason}.\nExit status 2: the run did not come to its end.`);
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
