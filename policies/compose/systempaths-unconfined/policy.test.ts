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
        files: { "compose.yaml": app("security_opt: [«systempaths:unconfined», no-new-privileges]") },
        message: 'Service "app" has no masks over paths such as /proc/sysrq-trigger and /proc/kcore',
      },
      "the other separator": app("security_opt:", "  - «systempaths=unconfined»"),
      "a variable's default": app('security_opt: [«"systempaths=${PROFILE:-unconfined}"»]'),
      "a list that services share, once": {
        files: {
          "compose.yaml":
            "x-o: &o [«systempaths=unconfined»]\nservices:\n  a: { image: a, security_opt: *o }\n  b: { image: b, security_opt: *o }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "a profile": app("security_opt: ['systempaths:./profile.json', 'systempaths=default']"),
      "other options": app("security_opt: [no-new-privileges:true]"),
      "a value that only a variable knows": app('security_opt: ["systempaths=${PROFILE}"]'),
      "the words in other places": app("labels: ['systempaths=unconfined']"),
    },
  },
  { describe, it },
);
