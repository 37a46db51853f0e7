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
      "ports on internal networks, at the port": {
        files: {
          "compose.yaml": `${app("ports: [«'80:80'»]", "networks: [back]")}networks: { back: { internal: true } }\n`,
        },
        message: "internal",
      },
      "ports on the host's network": {
        files: { "compose.yaml": app("network_mode: host", "ports: [«80»]") },
        message: "host",
      },
      "several internal networks": `${app("ports:", "  - «80:80»", "  - «81:81»", "networks: [a, b]")}networks: { a: { internal: true }, b: { internal: true } }\n`,
    },
    silent: {
      "a network that is not internal": `${app("ports: ['80:80']", "networks: [back, front]")}networks: { back: { internal: true }, front: }\n`,
      "the default network": app("ports: ['80:80']"),
      "an internal network without ports": `${app("networks: [back]", "expose: [80]")}networks: { back: { internal: true } }\n`,
      "a network of which nothing is known": `${app("ports: ['80:80']", "networks: [back]")}networks: { back: { internal: "\${I}" } }\n`,
      "a service for a swarm": `${app("ports: ['80:80']", "networks: [back]", "deploy: { mode: global }")}networks: { back: { internal: true } }\n`,
      "a driver of its own": `${app("ports: ['80:80']", "networks: [back]")}networks: { back: { internal: true, driver: overlay } }\n`,
      "a mode that only a variable knows": app("network_mode: ${MODE}", "ports: [80]"),
    },
  },
  { describe, it },
);
