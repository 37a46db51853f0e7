import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the host's network, at the value": {
        files: { "compose.yaml": "services:\n  app:\n    build: { context: ., network: «host» }\n" },
        message: 'service "app"',
      },
    },
    silent: {
      "other networks": "services:\n  app:\n    build: { context: ., network: none }\n",
      "a network that only a variable knows": "services:\n  app:\n    build: { context: ., network: '${N}' }\n",
      "the network of the service": "services:\n  app:\n    build: .\n    network_mode: host\n",
    },
  },
  { describe, it },
);
