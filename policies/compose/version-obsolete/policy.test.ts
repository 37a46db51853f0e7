import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "the key, at the value": {
        files: { "compose.yaml": `version: «"3.8"»\n${app()}` },
        message: "ignores",
      },
      "a number": `version: «3»\n${app()}`,
    },
    silent: {
      "a file without it": app(),
      "the key in other places": `${app("labels: { version: '3' }")}x-version: 3\n`,
      "a null": `version:\n${app()}`,
    },
    fixes: {
      "removes the line": { before: `# shop\nversion: «'3'» # old\n\n${app()}`, after: `# shop\n\n${app()}` },
    },
  },
  { describe, it },
);
