import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const services =
  "services:\n  api: { image: api:1, networks: [front, backend], ports: ['80:80'] }\n  db: { image: postgres:17, networks: [backend] }\n";

testPolicy(
  policy,
  {
    reports: {
      "a backend network that says it is not internal": {
        files: {
          "compose.yaml": `${services}networks:\n  front:\n  backend:\n    driver: bridge\n    internal: «false» # until production\n`,
        },
        message: 'Network "backend"',
      },
      "other names of private networks":
        "networks:\n  app-db: { internal: «false» }\n  dataNet: { internal: «no» }\n  internal: { internal: «'false'» }\n",
      "a variable's default": "networks:\n  backend:\n    internal: «${INTERNAL:-false}»\n",
      "a value that networks share, once": {
        files: {
          "compose.yaml":
            "x-n: &n { internal: «false» }\nnetworks:\n  db: *n\n  cache: { <<: *n, driver: bridge }\n  front: *n\n",
        },
        related: ["db", "cache"],
      },
    },
    silent: {
      "an internal network": "networks:\n  backend:\n    internal: true\n",
      "a network that says nothing, which is left to a stricter policy":
        "networks:\n  backend:\n    driver: bridge\n  db:\n",
      "networks that are meant to lead outside, spelled out":
        "networks:\n  frontend: { internal: false }\n  default: { internal: false }\n  db-public: { internal: false }\n  internal-proxy: { internal: false }\n",
      "a network over which a service publishes its only port":
        "services:\n  db: { image: postgres:17, networks: [backend], ports: ['127.0.0.1:5432:5432'] }\nnetworks:\n  backend: { internal: false }\n",
      "a network that may carry ports":
        "services:\n  db: { image: postgres:17, networks: [backend, '${OTHER}'], ports: [5432] }\nnetworks:\n  backend: { internal: false }\n",
      "a network that others have made": "networks:\n  backend:\n    external: true\n    internal: false\n",
      "a value that only a variable knows": "networks:\n  backend:\n    internal: ${INTERNAL}\n",
      "words that merely hold such a name": "networks:\n  dbus: { internal: false }\n  feedback: { internal: false }\n",
    },
    fixes: {
      "makes it internal": {
        before: "networks:\n  backend:\n    internal: «false» # until production\n",
        after: "networks:\n  backend:\n    internal: true # until production\n",
      },
      "in a flow map": {
        before: "networks: { backend: { driver: bridge, internal: «'false'» } }\n",
        after: "networks: { backend: { driver: bridge, internal: true } }\n",
      },
    },
  },
  { describe, it },
);
