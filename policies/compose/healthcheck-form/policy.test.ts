import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "a list that begins with the program, at the program": {
        files: { "compose.yaml": app("healthcheck: { test: [«curl», -f, http://127.0.0.1/] }") },
        message: "curl",
      },
      "the word NONE as a text, which a shell runs": {
        files: { "compose.yaml": app("healthcheck:", "  test: «NONE»") },
        message: "the text NONE",
      },
      "a word in the wrong case": app("healthcheck:", "  test:", "    - «cmd»", "    - curl"),
    },
    silent: {
      "the forms that there are":
        "services:\n  a: { image: a, healthcheck: { test: [CMD, curl] } }\n  b: { image: b, healthcheck: { test: [CMD-SHELL, curl x || exit 1] } }\n  c: { image: c, healthcheck: { test: [NONE] } }\n",
      "a string": app("healthcheck: { test: curl -f http://127.0.0.1/ }"),
      "a word that only a variable knows": app('healthcheck: { test: ["${FORM}", curl] }'),
      "no test": app("healthcheck: { interval: 5s }"),
      "a text that only has the word": app("healthcheck: { test: test $$MODE = NONE }"),
      "an empty list": app("healthcheck: { test: [] }"),
    },
    fixes: {
      "puts CMD first": {
        before: app("healthcheck:", "  test: [«curl», -f, http://127.0.0.1/] # home"),
        after: app("healthcheck:", "  test: [CMD, curl, -f, http://127.0.0.1/] # home"),
      },
      "makes a list of the text NONE": {
        before: app("healthcheck: { test: «NONE», interval: 5s } # off"),
        after: app("healthcheck: { test: [NONE], interval: 5s } # off"),
      },
      "puts it first in a block": {
        before: app("healthcheck:", "  test:", "    - «curl»", "    - -f"),
        after: app("healthcheck:", "  test:", "    - CMD", "    - curl", "    - -f"),
      },
      "quotes it where the others are quoted": {
        before: app('healthcheck: { test: [«"curl"», "-f"] }'),
        after: app('healthcheck: { test: ["CMD", "curl", "-f"] }'),
      },
    },
  },
  { describe, it },
);
