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
        files: { "compose.yaml": app("pid: «host»") },
        message: 'Service "app"',
      },
      "a variable's default": app("pid: «${MODE:-host}»"),
      "a value that services share, once": {
        files: {
          "compose.yaml": "x-b: &b { pid: «host» }\nservices:\n  a: { <<: *b, image: a }\n  b: { <<: *b, image: b }\n",
        },
        related: ["a", "b"],
      },
      "an override's value, at the override": {
        files: { "compose.yaml": app(), "compose.override.yaml": "services: { app: { pid: «host» } }\n" },
        related: ["app"],
      },
    },
    silent: {
      "a service that says nothing": app(),
      "an override that takes it back": {
        files: {
          "compose.yaml": app("pid: host"),
          "compose.override.yaml": "services: { app: { pid: !reset null } }\n",
        },
      },
      "another service's namespace": app("pid: service:db").concat("  db: { image: db }\n"),
      "a value that only a variable knows": app("pid: ${MODE}"),
      "the word in other places": app("hostname: host", "environment: { pid: host }"),
    },
    fixes: {
      "removes the line": { before: app("pid: «host»", "user: app"), after: app("user: app") },
    },
  },
  { describe, it },
);
