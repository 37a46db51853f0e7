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
      "networks beside the host's, at their key": {
        files: { "compose.yaml": app("network_mode: host", "«networks»: [back]") },
        message: "docker compose refuses the project",
        related: ["host"],
      },
      "ports in another service's network": {
        files: { "compose.yaml": app('network_mode: "service:vpn"', "«ports»: ['80:80']") },
        message: "`ports` beside `network_mode: service:vpn`: the engine refuses the container",
      },
      "a host name and hosts in another container's network": app(
        'network_mode: "container:vpn"',
        "«hostname»: app",
        "«extra_hosts»: ['db:10.0.0.2']",
      ),
      "networks of the file below an override": {
        files: {
          "compose.yaml": app("«networks»: [back]"),
          "compose.override.yaml": "services: { app: { network_mode: host } }\n",
        },
      },
    },
    silent: {
      "ports on the host's network, which only have no effect": app("network_mode: host", "ports: ['80:80']"),
      "a host name on the host's network": app("network_mode: host", "hostname: app"),
      "ports of its own": app("networks: [back]", "ports: ['80:80']"),
      "lists without items": app('network_mode: "service:vpn"', "ports: []", "networks:"),
      "a mode that only a variable knows": app("network_mode: ${MODE}", "networks: [back]"),
      "networks that an override takes away": {
        files: {
          "compose.yaml": app("networks: [back]"),
          "compose.override.yaml": "services: { app: { network_mode: host, networks: !reset null } }\n",
        },
      },
    },
  },
  { describe, it },
);
