/** Loaded before the command: whatever reaches for the network or for another program ends the process. */
import { writeSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";

const require = createRequire(import.meta.url);
const forbidden = {
  // Not its sockets, which standard output is made of.
  net: ["connect", "createConnection", "createServer", "Server"],
  tls: ["connect", "createServer"],
  dgram: ["createSocket"],
  dns: ["lookup", "resolve", "resolve4", "resolve6", "Resolver"],
  http: ["request", "get", "createServer"],
  https: ["request", "get", "createServer"],
  http2: ["connect"],
  child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
  vm: ["runInNewContext", "compileFunction"],
};

function refuse(what) {
  return function refused() {
    writeSync(2, `FORBIDDEN: ${what}\n`);
    process.exit(99);
  };
}

for (const [name, functions] of Object.entries(forbidden)) {
  const builtin = require(`node:${name}`);
  for (const key of functions) builtin[key] = refuse(`${name}.${key}`);
}
globalThis.fetch = refuse("fetch");
globalThis.WebSocket = refuse("WebSocket");
syncBuiltinESMExports();
