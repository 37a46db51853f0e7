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
      "a service without a limit, at its name": { files: { "compose.yaml": marked() }, message: 'Service "app"' },
      "a value that means none": app("cpus: «0»"),
      "a reservation, which is no limit": marked("deploy: { resources: { reservations: { cpus: '1' } } }"),
    },
    silent: {
      "a limit at the service": app("cpus: '0.5'"),
      "a limit under deploy": app("deploy: { resources: { limits: { cpus: '0.5' } } }"),
      "a limit at the service, whatever the version says": `version: "3.8"\n${app("cpus: '0.5'")}`,
      "a limit that only a variable knows": app("cpus: ${LIMIT}"),
      "a service of which not all is known": app("extends: { file: ../base.yaml, service: app }"),
    },
  },
  { describe, it },
);
