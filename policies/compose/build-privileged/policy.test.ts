import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a privileged build, at the value": {
        files: { "compose.yaml": "services:\n  app:\n    build: { context: ., privileged: «true» }\n" },
        message: 'service "app"',
      },
      "the entitlement":
        "services:\n  app:\n    build:\n      context: .\n      entitlements: [network.host, «security.insecure»]\n",
    },
    silent: {
      "an ordinary build": "services:\n  app:\n    build: { context: ., privileged: false }\n",
      "other entitlements": "services:\n  app:\n    build: { context: ., entitlements: [network.host] }\n",
      "a value that only a variable knows": "services:\n  app:\n    build: { context: ., privileged: '${P}' }\n",
      "a privileged service, which is another matter": "services:\n  app:\n    build: .\n    privileged: true\n",
    },
  },
  { describe, it },
);
