import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a service's key with two letters swapped": {
        files: { "compose.yaml": "services:\n  web:\n    image: a\n    «helathcheck»: { test: [CMD, true] }\n" },
        message: 'but "healthcheck" is',
      },
      "a hyphen in place of an underscore":
        "services:\n  web:\n    image: a\n    «depends-on»: [db]\n  db: { image: b }\n",
      "a key further in": "services:\n  web:\n    image: a\n    healthcheck: { test: a, «timout»: 3s }\n",
      "a key at the top": "«servces»: {}\nservices:\n  web: { image: a }\n",
      "a key of a network": "services:\n  web: { image: a }\nnetworks:\n  back: { «internl»: true }\n",
      "a key of a fragment, once, with the services that use it": {
        files: {
          "compose.yaml":
            "x-base: &base\n  «read_onyl»: true\nservices:\n  a: { <<: *base, image: a }\n  b: { <<: *base, image: b }\n",
        },
        related: ["a", "b"],
      },
      "a key of an override": {
        files: {
          "compose.yaml": "services:\n  web: { image: a }\n",
          "compose.override.yaml": "services:\n  web:\n    «enviroment»: [A=b]\n",
        },
      },
    },
    silent: {
      "a key that is written well": "services:\n  web:\n    image: a\n    healthcheck: { test: a }\n",
      "an extension": "services:\n  web:\n    image: a\n    x-helathcheck: {}\n",
      "a key with no near name, which is another policy's": "services:\n  web:\n    image: a\n    quux: {}\n",
      "a key of an earlier version, which is another policy's":
        "services:\n  web:\n    image: a\n    log_driver: syslog\n",
      "names that are free to choose":
        "services:\n  helathcheck:\n    image: a\n    environment: { IMGAE: b }\n    labels: { imgae: c }\n    logging: { options: { maxsize: 1m } }\n",
      "a fragment that no service uses": "x-base: &base { imgae: a }\nservices:\n  web: { image: a }\n",
      "a key that a template decides": "services:\n  web:\n    image: a\n    ${healthchek}: {}\n",
    },
    fixes: {
      "writes the key that was meant": {
        before: "services:\n  web:\n    image: a\n    «enviroment»: [A=b] # for the shop\n",
        after: "services:\n  web:\n    image: a\n    environment: [A=b] # for the shop\n",
      },
    },
  },
  { describe, it },
);
