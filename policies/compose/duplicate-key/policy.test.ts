import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a setting that stands twice in a service, at the second one": {
        files: { "compose.yaml": "services:\n  app:\n    image: a\n    ports: ['80:80']\n    «image»: b\n" },
        message: "the entry on line 3",
        related: ["image"],
      },
      "a service that stands twice": "services:\n  app: { image: a }\n  db: { image: b }\n  «app»: { image: c }\n",
      "each further one": "services:\n  app: { image: a, environment: { X: 1, «X»: 2, «X»: 3 } }\n",
      "one at the top": "networks: {}\nservices: {}\n«networks»: {}\n",
      "one in a fragment that nobody uses": "x-base: { a: 1, «a»: 2 }\nservices: {}\n",
    },
    silent: {
      "a key that overrides one from a merge key":
        "x-base: &base { image: a }\nservices:\n  app:\n    <<: *base\n    image: b\n",
      "a variable that stands twice in a list": "services:\n  app: { image: a, environment: [X=1, X=2] }\n",
      "the same key in different services": "services:\n  a: { image: a }\n  b: { image: a }\n",
      "the same key in different documents": "services:\n  a: { image: a }\n---\nservices:\n  a: { image: b }\n",
      "keys that differ in case": "services:\n  app: { image: a }\n  App: { image: b }\n",
    },
  },
  { describe, it },
);
