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
      "the second name": {
        files: {
          "compose.yaml": "services:\n  a: { image: a, container_name: x1 }\n  b: { image: b, container_name: «x1» }\n",
        },
        message: '"a"',
        related: ["x1"],
      },
    },
    silent: {
      "names of their own": "services:\n  a: { image: a, container_name: x1 }\n  b: { image: b, container_name: x2 }\n",
      alternatives:
        "services:\n  a: { image: a, container_name: x1, profiles: [gpu] }\n  b: { image: b, container_name: x1, profiles: [cpu] }\n",
      "names that only a variable knows":
        "services:\n  a: { image: a, container_name: '${N}' }\n  b: { image: b, container_name: '${N}' }\n",
      "a service that is switched off":
        "services:\n  a: { image: a, container_name: x1, scale: 0 }\n  b: { image: b, container_name: x1 }\n",
      "a name in an override of the same service": {
        files: {
          "compose.yaml": app("container_name: x1"),
          "compose.override.yaml": "services: { app: { container_name: x1 } }\n",
        },
      },
    },
  },
  { describe, it },
);
