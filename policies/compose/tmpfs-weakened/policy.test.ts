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
      "the options, at the item": {
        files: { "compose.yaml": app('tmpfs: [«"/tmp:exec,suid"», /run]') },
        message: "exec, suid",
      },
      "a single one": app("tmpfs: «/tmp:size=64m,dev»"),
    },
    silent: {
      "what the engine does by itself": app("tmpfs: ['/tmp', '/run:noexec,nosuid,nodev,size=64m']"),
      "options that only a variable knows": app("tmpfs: ['/tmp:${OPTIONS}']"),
      "paths of that name": app("tmpfs: [/exec]"),
    },
  },
  { describe, it },
);
