import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a database on the default network with a proxy, at the database": {
        files: {
          "compose.yaml": "services:\n  proxy: { image: nginx, ports: ['443:443'] }\n  «db»: { image: postgres }\n",
        },
        message: '"db"',
        related: ["proxy"],
      },
      "a cache on a network of their own, at the network's name":
        "services:\n  proxy: { image: traefik, ports: [443], networks: [n] }\n  cache: { image: redis, networks: [m, «n»] }\nnetworks: { n: , m: }\n",
    },
    silent: {
      "networks of their own":
        "services:\n  proxy: { image: nginx, ports: [443], networks: [front] }\n  db: { image: postgres, networks: [back] }\nnetworks: { front: , back: }\n",
      "a proxy that is not open":
        "services:\n  proxy: { image: nginx, ports: ['127.0.0.1:80:80'] }\n  db: { image: postgres }\n",
      "an application that is open": "services:\n  app: { image: acme/app, ports: [80] }\n  db: { image: postgres }\n",
      "a console beside a proxy": "services:\n  proxy: { image: nginx, ports: [443] }\n  admin: { image: adminer }\n",
      "an address that only a variable knows":
        "services:\n  proxy: { image: nginx, ports: ['${BIND}:443:443'] }\n  db: { image: postgres }\n",
    },
  },
  { describe, it },
);
