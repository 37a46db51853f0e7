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
      "both separators, at the value": {
        files: { "compose.yaml": app("extra_hosts: ['host.docker.internal:«host-gateway»', 'b=«host-gateway»']") },
        message: 'Service "app"',
      },
      "a map": app("extra_hosts: { host.docker.internal: «host-gateway» }"),
    },
    silent: {
      "other addresses": app("extra_hosts: ['db:10.0.0.5', 'six:::1']"),
      "a name of that kind": app("extra_hosts: ['host-gateway:10.0.0.1']"),
      "an address that only a variable knows": app("extra_hosts: ['a:${GATEWAY}']"),
    },
  },
  { describe, it },
);
