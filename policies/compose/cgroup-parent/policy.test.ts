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
      "a parent of its own": {
        files: { "compose.yaml": app("cgroup_parent: «m-executor»") },
        message: "m-executor",
      },
      "a variable's default": app("cgroup_parent: «${PARENT:-batch}»"),
    },
    silent: {
      "a service that says nothing": app("cgroup: private"),
      "a parent that only a variable knows": app("cgroup_parent: ${PARENT}"),
      "a null": app("cgroup_parent:"),
    },
    fixes: { "removes the line": { before: app("cgroup_parent: «x»", "user: app"), after: app("user: app") } },
  },
  { describe, it },
);
