import { isTerminal, Sink } from "./sink.ts";
import type { Terminal } from "./terminal.ts";

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const out = new Sink({ number: 1, name: "Standard output", stream: () => process.stdout });
  let err: Sink | undefined;
  return {
    cwd: process.cwd(),
    env: process.env,
    isTty: isTerminal(1, () => process.stdout),
    out: (text) => out.write(text),
    err: (text) => {
      err ??= new Sink({ number: 2, name: "Standard error", stream: () => process.stderr });
      err.write(text);
    },
    ready: () => out.ready(),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    today: () => new Date().toISOString().slice(0, 10),
  };
}
