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
      "a dependency without a check, at the condition": {
        files: {
          "compose.yaml": `${app("depends_on: { db: { condition: «service_healthy» } }")}  db: { image: postgres:17 }\n`,
        },
        message: '"db"',
        related: ["db"],
      },
      "a dependency whose check is switched off": `${app("depends_on:", "  db:", "    condition: «service_healthy»")}  db: { build: ., healthcheck: { disable: true } }\n`,
      "a dependency whose Dockerfile has no check": {
        files: {
          "compose.yaml": `${app("depends_on: { db: { condition: «service_healthy» } }")}  db: { build: . }\n`,
          Dockerfile: "FROM alpine\nCMD [serve]\n",
        },
      },
      "a dependency whose Dockerfile switches the check off": {
        files: {
          "compose.yaml": `${app("depends_on: { db: { condition: «service_healthy» } }")}  db: { build: . }\n`,
          Dockerfile: "FROM acme/base\nHEALTHCHECK NONE\n",
        },
      },
    },
    silent: {
      "a dependency with a check": `${app("depends_on: { db: { condition: service_healthy } }")}  db: { image: postgres, healthcheck: { test: pg_isready } }\n`,
      "a check that comes from a fragment": `x-h: &h { healthcheck: { test: x } }\n${app("depends_on: { db: { condition: service_healthy } }")}  db: { <<: *h, image: postgres }\n`,
      "an image that may bring one": `${app("depends_on: { db: { condition: service_healthy } }")}  db: { image: acme/db:1 }\n`,
      "an image that is built elsewhere": `${app("depends_on: { db: { condition: service_healthy } }")}  db: { build: . }\n`,
      "a Dockerfile with a check": {
        files: {
          "compose.yaml": `${app("depends_on: { db: { condition: service_healthy } }")}  db: { build: . }\n`,
          Dockerfile: "FROM alpine\nHEALTHCHECK CMD wget -q localhost\n",
        },
      },
      "another condition": `${app("depends_on: { db: { condition: service_started } }")}  db: { image: postgres }\n`,
      "a list": `${app("depends_on: [db]")}  db: { image: postgres }\n`,
      "a dependency that is not required": `${app("depends_on: { db: { condition: service_healthy, required: false } }")}  db: { image: postgres }\n`,
      "an override that adds the check": {
        files: {
          "compose.yaml": `${app("depends_on: { db: { condition: service_healthy } }")}  db: { image: postgres }\n`,
          "compose.override.yaml": "services: { db: { healthcheck: { test: pg_isready } } }\n",
        },
      },
      "a dependency that is nowhere": app("depends_on: { db: { condition: service_healthy } }"),
    },
  },
  { describe, it },
);
