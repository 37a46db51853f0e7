import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a network that is listed but not declared": {
        files: {
          "compose.yaml":
            "services:\n  app:\n    image: a\n    networks:\n      - front\n      - «bakend»\nnetworks:\n  front:\n  backend:\n",
        },
        message: 'the network "bakend"',
      },
      "one that is mapped": "services:\n  app: { image: a, networks: { «db»: { aliases: [store] } } }\n",
      "one that is a variable's default": "services:\n  app:\n    image: a\n    networks: [«'${NET:-back}'»]\n",
      "a list that services share, once": {
        files: {
          "compose.yaml":
            "x-n: &n [«nope»]\nservices:\n  a: { image: a, networks: *n }\n  b: { image: b, networks: *n }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "declared networks, also external ones":
        "services:\n  app: { image: a, networks: [front, shared] }\nnetworks:\n  front:\n  shared: { external: true }\n",
      "the default network, asked for or not":
        "services:\n  app: { image: a, networks: [default] }\n  db: { image: b }\n",
      "a network that an included file may declare":
        "include: [infra/compose.yaml]\nservices:\n  app: { image: a, networks: [shared] }\n",
      "a network that the file below declares": {
        files: {
          "docker-compose.prod.yml": "services:\n  app: { image: a, networks: [back] }\n",
          "docker-compose.yml": "services:\n  app: { build: ., networks: [back] }\nnetworks:\n  back:\n",
        },
      },
      "a network that the file below an override declares": {
        files: { "deploy/compose.override.yaml": "services:\n  app: { networks: [back] }\n" },
      },
      "a name that only a variable knows": "services:\n  app: { image: a, networks: ['${NET}'] }\n",
      "a network mode":
        "services:\n  app: { image: a, network_mode: host }\n  db: { image: b, network_mode: 'service:app' }\n",
    },
  },
  { describe, it },
);
