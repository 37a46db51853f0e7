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
      "the key, at the check": {
        files: { "compose.yaml": app("«healthcheck»: { disable: true }") },
        message: 'Service "app"',
      },
      "a test of NONE": app("«healthcheck»:", "  test: [NONE]"),
    },
    silent: {
      "the word as a string, which a shell runs": app('healthcheck: { test: "NONE" }'),
      "a check": app("healthcheck: { test: [CMD, 'true'] }"),
      "a check that is not switched off": app("healthcheck: { disable: false, test: x }"),
      "what only a variable knows": app('healthcheck: { disable: "${OFF}" }'),
      "no check": app(),
    },
  },
  { describe, it },
);
