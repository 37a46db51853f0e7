import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "four services without networks, at the first": {
        files: {
          "compose.yaml": "services:\n  «a»: { image: a }\n  b: { image: b }\n  c: { image: c }\n  d: { image: d }\n",
        },
        message: "4 services",
      },
      "services that name the network":
        "services:\n  a: { image: a, networks: [«default»] }\n  b: { image: b }\n  c: { image: c }\n  d: { image: d }\n",
    },
    silent: {
      "a service on another network":
        "services:\n  a: { image: a, networks: [n] }\n  b: { image: b }\n  c: { image: c }\n  d: { image: d }\nnetworks: { n: }\n",
      "a service on none":
        "services:\n  a: { image: a, network_mode: none }\n  b: { image: b }\n  c: { image: c }\n  d: { image: d }\n",
      "a few services": "services:\n  a: { image: a }\n  b: { image: b }\n  c: { image: c }\n",
      "a file that may be laid over another": {
        files: {
          "compose.override.yaml":
            "services:\n  a: { image: a }\n  b: { image: b }\n  c: { image: c }\n  d: { image: d }\n",
        },
      },
    },
  },
  { describe, it },
);
