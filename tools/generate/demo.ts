/** The part of README.md that shows what the demonstration prints. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "./output.ts";

const BLOCK = /(?<=<!-- demo -->\n```\n).*?(?=```\n<!-- \/demo -->)/s;

export async function generateDemo(root: string): Promise<readonly Output[]> {
  const { main } = await import("../../packages/secpolicy/src/cli/main.ts");
  let shown = "";
  await main(["check", "."], {
    cwd: join(root, "fixtures/projects/shop"),
    env: {},
    isTty: false,
    out: (text) => {
      shown += text;
    },
    err: () => {},
    readStdin: async () => new Uint8Array(),
    today: () => "2026-11-01",
  });
  const readme = readFileSync(join(root, "README.md"), "utf8");
  return [{ path: "README.md", content: readme.replace(BLOCK, () => shortened(shown)) }];
}

/** Two findings are enough to show what one looks like; the end says what was checked. */
const SHOWN_FINDINGS = 2;

function shortened(output: string): string {
  const blocks = output.split("\n\n");
  const summary = blocks.findIndex((block) => /^\d+ findings?:/.test(block));
  return [...blocks.slice(0, SHOWN_FINDINGS), "[…]", ...blocks.slice(summary)].join("\n\n");
}
