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
      "the driver, at the value": {
        files: { "compose.yaml": app("logging: { driver: «none» }") },
        message: 'Service "app"',
      },
      "a fragment, once, with the services that use it": {
        files: {
          "compose.yaml":
            "x-l: &l { logging: { driver: «none» } }\nservices:\n  a: { <<: *l, image: a }\n  b: { <<: *l, image: b }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "other drivers": app("logging: { driver: json-file, options: { max-size: 10m } }"),
      "a driver that only a variable knows": app("logging: { driver: '${DRIVER}' }"),
      "the word in other places": app("network_mode: none"),
    },
    fixes: {
      "removes the setting": {
        before: app("logging:", "  driver: «none»", "user: a"),
        after: app("user: a"),
      },
    },
  },
  { describe, it },
);
