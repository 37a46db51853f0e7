import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFileSafely } from "@secpolicy/project";
import { type Terminal, UsageError } from "./terminal.ts";

const NAME = "secpolicy.config.json";

const content = `{
  "$schema": "./node_modules/secpolicy/schema.json",
  "presets": ["recommended"],
  "policies": {},
  "ignores": [],
  "baseline": "secpolicy-baseline.json"
}
`;

/** Writes a first config; never over one that is there. */
export async function init(terminal: Terminal): Promise<number> {
  const path = join(terminal.cwd, NAME);
  if (existsSync(path)) throw new UsageError(`${NAME} is there already; nothing was written.`);
  writeFileSafely(path, content);
  terminal.out(`Wrote ${NAME}.

Next:
  secpolicy check .            what is found today
  secpolicy baseline write     accept it for now, so that only new findings are reported
  secpolicy policies           all policies; "presets": ["strict"] has more of them

In VS Code with ESLint, eslint-plugin-secpolicy shows findings while you type. Its README says how.
`);
  return 0;
}
