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
      "both separators, at the option": {
        files: { "compose.yaml": app("security_opt: [«seccomp:unconfined», no-new-privileges]") },
        message: 'Service "app" has no seccomp profile',
      },
      "the other separator": app("security_opt:", "  - «seccomp=unconfined»"),
      "a variable's default": app('security_opt: [«"seccomp=${PROFILE:-unconfined}"»]'),
      "a list that services share, once": {
        files: {
          "compose.yaml":
            "x-o: &o [«seccomp=unconfined»]\nservices:\n  a: { image: a, security_opt: *o }\n  b: { image: b, security_opt: *o }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "a profile": app("security_opt: ['seccomp:./profile.json', 'seccomp=default']"),
      "other options": app("security_opt: [no-new-privileges:true]"),
      "a value that only a variable knows": app('security_opt: ["seccomp=${PROFILE}"]'),
      "the words in other places": app("labels: ['seccomp=unconfined']"),
    },
  },
  { describe, it },
);
