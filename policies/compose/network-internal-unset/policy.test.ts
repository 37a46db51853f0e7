import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const services =
  "services:\n  api: { image: api:1, networks: [front, backend], ports: ['80:80'] }\n  db: { image: postgres:17, networks: [backend] }\n";

testPolicy(
  policy,
  {
    reports: {
      "a backend network with nothing but a name": {
        files: { "compose.yaml": `${services}networks:\n  front:\n  «backend»:\n` },
        message: 'Network "backend"',
      },
      "one with other settings": `${services}networks:\n  front: {}\n  «backend»:\n    driver: bridge\n    internal:\n`,
      "one that a service maps":
        "services:\n  db: { image: a, networks: { db_net: { aliases: [x] } } }\nnetworks:\n  «db_net»: {}\n",
    },
    silent: {
      "networks of which one must carry the ports":
        "services:\n  db: { image: a, networks: [backend, db], ports: ['127.0.0.1:5432:5432'] }\nnetworks:\n  backend:\n  db:\n",
      "a network that is internal, or says that it is not": `${services}networks:\n  front: {}\n  backend: { internal: true }\n  db: { internal: false }\n`,
      "a network that no service here joins": "networks:\n  backend:\n",
      "networks with other names":
        "services:\n  db: { image: a, networks: [app, front] }\nnetworks:\n  app:\n  front:\n",
      "a network over which a service publishes its only port":
        "services:\n  db: { image: postgres:17, networks: [backend], ports: ['5432:5432'] }\nnetworks:\n  backend:\n",
      "a network that others have made": `${services}networks:\n  front: {}\n  backend: { external: true }\n`,
      "a network that others may have made": `${services}networks:\n  front: {}\n  backend: { external: "\${EXTERNAL}" }\n`,
      "a service of which not all is known":
        "services:\n  db: { extends: { file: ../base.yaml, service: db }, networks: [backend] }\nnetworks:\n  backend:\n",
    },
    fixes: {
      "adds the key to a network without any": {
        before: `${services}networks:\n  front: {}\n  «backend»: # the store\n`,
        after: `${services}networks:\n  front: {}\n  backend: # the store\n    internal: true\n`,
      },
      "adds the key to the others": {
        before: `${services}networks:\n    front: {}\n    «backend»:\n        driver: bridge\n`,
        after: `${services}networks:\n    front: {}\n    backend:\n        driver: bridge\n        internal: true\n`,
      },
    },
  },
  { describe, it },
);
