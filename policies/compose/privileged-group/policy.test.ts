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
      "the groups, at the items": {
        files: { "compose.yaml": app('group_add: [«"0"», «docker», «root», audio]') },
        message: 'Service "app"',
      },
      "the number as a number": app("group_add:", "  - «0»"),
    },
    silent: {
      "other groups": app("group_add: [audio, '1000', dockerroot]"),
      "a group that only a variable knows": app("group_add: ['${GID}']"),
      "the group of the user, which is another matter": app("user: '1000:0'"),
    },
  },
  { describe, it },
);
