import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "how logs were written": {
        files: { "compose.yaml": "services:\n  web:\n    image: a\n    «log_driver»: syslog\n" },
        message: "`driver` under `logging` has taken its place.",
      },
      "how a network was chosen": "services:\n  web:\n    image: a\n    «net»: host\n",
      "a driver for all volumes of a service": "services:\n  web:\n    image: a\n    «volume_driver»: local\n",
      "a Dockerfile beside the build": "services:\n  web:\n    build: .\n    «dockerfile»: web.Dockerfile\n",
    },
    silent: {
      "the way it is written today":
        "services:\n  web:\n    build: { context: ., dockerfile: web.Dockerfile }\n    logging: { driver: syslog }\n    network_mode: host\n",
      "the words in other places": "services:\n  net:\n    image: a\n    labels: { dockerfile: a, log_driver: b }\n",
      "old keys that compose still takes":
        "services:\n  web:\n    image: a\n    links: [db]\n    mem_limit: 1g\n    volumes_from: [db]\n  db: { image: b }\n",
    },
  },
  { describe, it },
);
