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
      "a port out of a range": {
        files: {
          "compose.yaml":
            "services:\n  a: { image: a, ports: ['8005:80'] }\n  b: { image: b, ports: [«'8000-8010:8000-8010'»] }\n",
        },
        message: '"a"',
        related: ["'8005:80'"],
      },
      "two ranges":
        "services:\n  a: { image: a, ports: ['1-5:1-5/udp'] }\n  b: { image: b, ports: [«'5-9:5-9/udp'»] }\n",
      "the second port": {
        files: {
          "compose.yaml": "services:\n  a: { image: a, ports: ['80:80'] }\n  b: { image: b, ports: [«'80:8080'»] }\n",
        },
        message: '"a"',
        related: ["'80:80'"],
      },
      "one address and all":
        "services:\n  a: { image: a, ports: ['127.0.0.1:80:80'] }\n  b: { image: b, ports: [«{ target: 80, published: 80 }»] }\n",
    },
    silent: {
      "a port that the engine chooses out of a range":
        "services:\n  a: { image: a, ports: ['8000-8010:80'] }\n  b: { image: b, ports: ['8000-8010:80', '8005:81'] }\n",
      "ranges of their own":
        "services:\n  a: { image: a, ports: ['1-5:1-5'] }\n  b: { image: b, ports: ['6-9:6-9'] }\n",
      "ports of their own": "services:\n  a: { image: a, ports: ['80:80'] }\n  b: { image: b, ports: ['81:80', 80] }\n",
      "addresses of their own":
        "services:\n  a: { image: a, ports: ['10.0.0.1:80:80'] }\n  b: { image: b, ports: ['10.0.0.2:80:80'] }\n",
      "another protocol": "services:\n  a: { image: a, ports: ['53:53'] }\n  b: { image: b, ports: ['53:53/udp'] }\n",
      alternatives:
        "services:\n  a: { image: a, ports: ['80:80'], profiles: [x] }\n  b: { image: b, ports: ['80:80'], profiles: [y] }\n",
      "ports that only a variable knows":
        "services:\n  a: { image: a, ports: ['${P}:80'] }\n  b: { image: b, ports: ['${P}:80'] }\n",
      "a service that is switched off":
        "services:\n  a: { image: a, ports: ['80:80'], deploy: { replicas: 0 } }\n  b: { image: b, ports: ['80:80'] }\n",
      "a port that an override says again": {
        files: {
          "compose.yaml": app("ports: ['80:80']"),
          "compose.override.yaml": "services: { app: { ports: ['80:80'] } }\n",
        },
      },
      "ports on the host's network, which publish nothing":
        "services:\n  a: { image: a, ports: ['80:80'], network_mode: host }\n  b: { image: b, ports: ['80:80'] }\n",
    },
  },
  { describe, it },
);
