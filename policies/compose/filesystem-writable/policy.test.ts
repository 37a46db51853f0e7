import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

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
      "a service that says nothing, at its name": { files: { "compose.yaml": marked() }, message: 'Service "app"' },
      "a service that says no, at the value": app("read_only: «false»"),
      "a variable's default": app("read_only: «${RO:-false}»"),
    },
    silent: {
      "a read-only service": app("read_only: true", "tmpfs: /tmp"),
      "a value that only a variable knows": app("read_only: ${RO}"),
      "a service of which not all is known": app("extends: { file: ../base.yaml, service: app }"),
    },
    fixes: {
      "nothing where the program would not start": {
        before: `${marked()}  «db»:\n    image: postgres:17\n`,
        after: `${app("read_only: true")}  db:\n    image: postgres:17\n`,
      },
      "adds the key": { before: marked("user: app"), after: app("user: app", "read_only: true") },
      "replaces the value": { before: app("read_only: «false» # for now"), after: app("read_only: true # for now") },
    },
  },
  { describe, it },
);
