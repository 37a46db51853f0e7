import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

/** A service `app` that has the lines, marked at its name. */
const marked = (...lines: readonly string[]): string =>
  ["services:", "  «app»:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "a service that drops nothing, at its name": { files: { "compose.yaml": marked() }, message: 'Service "app"' },
      "a service that drops something, at the list": app("cap_drop: «[NET_RAW, MKNOD]»"),
      "a service that only adds": marked("cap_add: [NET_ADMIN]"),
    },
    silent: {
      "a service that drops all": app("cap_drop: [ALL]"),
      "the word in lower case, and among others": app("cap_drop:", "  - all", "  - NET_RAW"),
      "all of them through a fragment":
        "x-s: &s { cap_drop: [ALL] }\nservices:\n  a: { <<: *s, image: a, cap_add: [CHOWN] }\n",
      "an item that only a variable knows": app('cap_drop: ["${CAP}"]'),
      "a privileged service": app("privileged: true"),
      "a service of which not all is known": app("extends: { file: ../base.yaml, service: app }"),
    },
    fixes: {
      "adds the list": { before: marked("user: app"), after: app("user: app", "cap_drop:", "  - ALL") },
      "replaces a shorter list": { before: app("cap_drop: «[NET_RAW]»"), after: app("cap_drop:", "  - ALL") },
    },
  },
  { describe, it },
);
