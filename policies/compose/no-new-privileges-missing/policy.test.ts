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
      "a service without options, at its name": {
        files: { "compose.yaml": marked() },
        message: 'Service "app"',
      },
      "a service with others": marked("security_opt: [label:disable]"),
      "the option switched off, at the option": app("security_opt: ['seccomp:x.json', «no-new-privileges:false»]"),
      "the other separator": app('security_opt: [«"no-new-privileges=false"»]'),
    },
    silent: {
      "the option in every spelling":
        "services:\n  a: { image: a, security_opt: ['no-new-privileges:true'] }\n  b: { image: b, security_opt: [no-new-privileges=true] }\n  c: { image: c, security_opt: [no-new-privileges] }\n",
      "the option through a fragment":
        "x-s: &s { security_opt: ['no-new-privileges:true'] }\nservices:\n  a: { <<: *s, image: a }\n",
      "the option in an override": {
        files: {
          "compose.yaml": app(),
          "compose.override.yaml": "services: { app: { security_opt: ['no-new-privileges:true'] } }\n",
        },
      },
      "an item that only a variable knows": app('security_opt: ["${OPTION}"]', "user: app"),
      "a privileged service": app("privileged: true"),
      "a service that extends something unknown": app("extends: { file: ../base.yaml, service: app }"),
      "a service in a file that is laid over another": {
        files: { "compose.prod.yaml": app(), "compose.yaml": app("security_opt: ['no-new-privileges:true']") },
      },
    },
    fixes: {
      "adds the list": {
        before: marked("user: app"),
        after: app("user: app", "security_opt:", "  - no-new-privileges:true"),
      },
      "adds the item": {
        before: marked("security_opt:", "  - label:disable # for the socket"),
        after: app("security_opt:", "  - label:disable # for the socket", "  - no-new-privileges:true"),
      },
    },
  },
  { describe, it },
);
