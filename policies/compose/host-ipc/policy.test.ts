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
        files: { "compose.yaml": app("ipc: «host»") },
        message: 'Service "app"',
      },
      "a variable's default": app("ipc: «${MODE:-host}»"),
      "a value that services share, once": {
        files: {
          "compose.yaml": "x-b: &b { ipc: «host» }\nservices:\n  a: { <<: *b, image: a }\n  b: { <<: *b, image: b }\n",
        },
        related: ["a", "b"],
      },
      "an override's value, at the override": {
        files: { "compose.yaml": app(), "compose.override.yaml": "services: { app: { ipc: «host» } }\n" },
        related: ["app"],
      },
    },
    silent: {
      "a service that says nothing": app(),
      "an override that takes it back": {
        files: {
          "compose.yaml": app("ipc: host"),
          "compose.override.yaml": "services: { app: { ipc: !reset null } }\n",
        },
      },
      "another service's namespace": app("ipc: service:db").concat("  db: { image: db }\n"),
      "a value that only a variable knows": app("ipc: ${MODE}"),
      "the word in other places": app("hostname: host", "environment: { ipc: host }"),
    },
    fixes: {
      "removes the line": { before: app("ipc: «host»", "user: app"), after: app("user: app") },
    },
  },
  { describe, it },
);
