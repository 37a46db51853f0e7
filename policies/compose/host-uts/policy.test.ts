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
      "the host's namespace, at the value": {
        files: { "compose.yaml": app("uts: «host»") },
        message: 'Service "app"',
      },
      "a variable's default": app("uts: «${MODE:-host}»"),
      "a value that services share, once": {
        files: {
          "compose.yaml": "x-b: &b { uts: «host» }\nservices:\n  a: { <<: *b, image: a }\n  b: { <<: *b, image: b }\n",
        },
        related: ["a", "b"],
      },
      "an override's value, at the override": {
        files: { "compose.yaml": app(), "compose.override.yaml": "services: { app: { uts: «host» } }\n" },
        related: ["app"],
      },
    },
    silent: {
      "a service that says nothing": app(),
      "an override that takes it back": {
        files: {
          "compose.yaml": app("uts: host"),
          "compose.override.yaml": "services: { app: { uts: !reset null } }\n",
        },
      },
      "another service's namespace": app("uts: service:db").concat("  db: { image: db }\n"),
      "a value that only a variable knows": app("uts: ${MODE}"),
      "the word in other places": app("hostname: host", "environment: { uts: host }"),
    },
    fixes: {
      "removes the line": { before: app("uts: «host»", "user: app"), after: app("user: app") },
    },
  },
  { describe, it },
);
