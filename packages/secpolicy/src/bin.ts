#!/usr/bin/env node
/** The command's entry. Small on purpose: the compile cache must come before the code that it speeds up. */
import * as module from "node:module";

// Node 20 has no compile cache.
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") module.enableCompileCache();

const { main } = await import("./cli/main.ts");
const { processTerminal } = await import("./cli/process-terminal.ts");
process.exitCode = await main(process.argv.slice(2), processTerminal());
