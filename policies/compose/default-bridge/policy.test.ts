import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "the mode, at the value": { files: { "compose.yaml": app("network_mode: «bridge»") }, message: 'Service "app"' },
      "a variable's default": app("network_mode: «${MODE:-bridge}»"),
    },
    silent: {
      "other modes": app("network_mode: none"),
      "a network of that name": `${app("networks: [bridge]")}networks: { bridge: { driver: bridge } }\n`,
      "a mode that only a variable knows": app("network_mode: ${MODE}"),
    },
    fixes: {
      "removes the line": { before: app("network_mode: «bridge»", "user: a"), after: app("user: a") },
    },
  },
  { describe, it },
);
