import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "an image that brings none, at the service": {
        files: { "compose.yaml": "services:\n  «db»:\n    image: postgres:17\n" },
        message: 'Service "db"',
      },
      "a Dockerfile that brings none": {
        files: { "compose.yaml": "services:\n  «web»:\n    build: .\n", Dockerfile: "FROM alpine\nCMD [serve]\n" },
        message: "neither has its Dockerfile",
      },
      "one with an unknown tag": "services:\n  «cache»: { image: 'redis:${TAG}' }\n",
    },
    silent: {
      "a check": "services:\n  db: { image: postgres, healthcheck: { test: pg_isready } }\n",
      "a check that is switched off, which is another policy's matter":
        "services:\n  db: { image: postgres, healthcheck: { disable: true } }\n",
      "images of which nothing is known": app(),
      "an image that is built elsewhere": "services:\n  db: { image: postgres, build: . }\n",
      "a Dockerfile that brings one": {
        files: {
          "compose.yaml": "services:\n  web: { build: . }\n",
          Dockerfile: "FROM alpine\nHEALTHCHECK CMD wget -q localhost\n",
        },
      },
      "a Dockerfile whose base may bring one": {
        files: { "compose.yaml": "services:\n  web: { build: . }\n", Dockerfile: "FROM acme/base\n" },
      },
      "a service of which not all is known":
        "services:\n  db: { image: postgres, extends: { file: ../b.yaml, service: db } }\n",
    },
  },
  { describe, it },
);
