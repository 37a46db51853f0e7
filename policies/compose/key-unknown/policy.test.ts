import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a key of another place, where lines are not indented enough": {
        files: {
          "compose.yaml": "services:\n  web:\n    image: a\n    healthcheck: { test: a }\n    «interval»: 30s\n",
        },
        message: "none of a service",
      },
      "a key at the top": "services:\n  web: { image: a }\n«quux»: {}\n",
      "a key of another program": "services:\n  web:\n    image: a\n    «cloudwatch»: {}\n",
      "a key that a service extends, once, with the services that use it": {
        files: {
          "compose.yaml": "services:\n  base: { image: a, «quux»: true }\n  app:\n    extends: { service: base }\n",
        },
        related: ["app"],
      },
    },
    silent: {
      "an extension": "x-quux: {}\nservices:\n  web:\n    image: a\n    x-cloudwatch: {}\n",
      "a misspelt key, which is another policy's": "services:\n  web:\n    image: a\n    helathcheck: {}\n",
      "a key of an earlier version, which is another policy's": "services:\n  web:\n    image: a\n    net: host\n",
      "keys under which anything may stand":
        "services:\n  web:\n    image: a\n    storage_opt: { quux: 1 }\n    labels: { quux: a }\n    ulimits: { quux: 1 }\n",
      "keys of the newest specification":
        "services:\n  web:\n    image: a\n    use_api_socket: false\n    gpus: all\n    post_start: [{ command: a }]\n    develop: { watch: [{ path: ., action: rebuild }] }\nmodels:\n  llm: { model: ai/smollm2 }\n",
    },
  },
  { describe, it },
);
