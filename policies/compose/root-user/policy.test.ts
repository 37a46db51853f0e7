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
      "root by name and number, at the value": {
        files: { "compose.yaml": app("user: «root»") },
        message: 'Service "app"',
      },
      "the number with a group": app('user: «"0:1000"»'),
      "the name with a group": app("user: «root:app»"),
      "a variable's default": app("user: «${UID:-0}:${GID:-0}»"),
    },
    silent: {
      "another user": app('user: "1000:0"'),
      "a name that begins so": app("user: rootless"),
      "a number that begins so": app("user: 01000"),
      "a user that only a variable knows": app("user: ${UID}:${GID}"),
      "a service that leaves it to the image": app("group_add: [root]"),
    },
  },
  { describe, it },
);
