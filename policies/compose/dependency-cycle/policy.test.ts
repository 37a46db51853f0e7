import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

/** Services of which each waits for the next one. */
function chain(count: number): string {
  return Array.from({ length: count }, (_, at) => `  s${at}: { image: a, depends_on: [s${at + 1}] }\n`).join("");
}

testPolicy(
  policy,
  {
    reports: {
      "two services, at the dependency that closes the circle": {
        files: {
          "compose.yaml": "services:\n  a: { image: a, depends_on: [b] }\n  b: { image: b, depends_on: [«a»] }\n",
        },
        message: "a → b → a",
      },
      "a service that waits for itself": "services:\n  a: { image: a, depends_on: [«a»] }\n",
      "a circle of many services, of which the end is told": {
        files: {
          "compose.yaml": `services:\n${chain(30)}  s30: { image: a, depends_on: [«s0»] }\n`,
        },
        message: "wait for each other: … → s11 → s12",
      },
      "a longer circle beside others":
        "services:\n  x: { image: x, depends_on: [a] }\n  a: { image: a, depends_on: { b: { condition: service_healthy } } }\n  b: { image: b, depends_on: [c, d] }\n  c: { image: c, depends_on: [«a»] }\n  d: { image: d }\n",
    },
    silent: {
      "a circle that only some profiles close":
        "services:\n  a: { image: a, depends_on: [b], profiles: [x] }\n  b: { image: b, depends_on: [a] }\n",
      "two ways to one service":
        "services:\n  a: { image: a, depends_on: [b, c] }\n  b: { image: b, depends_on: [d] }\n  c: { image: c, depends_on: [d] }\n  d: { image: d }\n",
      "a dependency that is nowhere": app("depends_on: [db]"),
      "networks that services share":
        "services:\n  a: { image: a, networks: [n] }\n  b: { image: b, networks: [n] }\nnetworks: { n: }\n",
    },
  },
  { describe, it },
);
