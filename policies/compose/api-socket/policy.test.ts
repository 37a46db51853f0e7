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
      "the key, at the value": { files: { "compose.yaml": app("use_api_socket: «true»") }, message: 'Service "app"' },
      "a variable's default": app("use_api_socket: «${API:-true}»"),
    },
    silent: {
      "a service that says no": app("use_api_socket: false"),
      "a value that only a variable knows": app("use_api_socket: ${API}"),
      "a service that says nothing": app(),
    },
    fixes: {
      "removes the line": { before: app("use_api_socket: «true»", "user: a"), after: app("user: a") },
    },
  },
  { describe, it },
);
