import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that runs the image and has the lines. */
const running = (image: string, ...lines: readonly string[]): string =>
  ["services:", "  app:", `    image: ${image}`, ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "a password of Redis, at its name": {
        files: { "compose.yaml": running("redis:7.4", "environment:", "  «REDIS_PASSWORD»: ${REDIS_PASSWORD}") },
        message: "`--requirepass` in the command takes such a setting",
      },
      "a setting that Falco does not have": {
        files: {
          "compose.yaml": running("falcosecurity/falco:0.43.0", "environment:", "  - «FALCO_GRPC_ENABLED»=true"),
        },
        message: "nothing in the image of Falco reads",
      },
      "a name that differs from the right one": {
        files: {
          "compose.yaml": running(
            "postgres:17",
            "environment: { POSTGRES_PASSWORD_FILE: /p, «POSTGRES_DATABASE»: shop }",
          ),
        },
        message: "POSTGRES_DB takes such a setting",
      },
      others: running("mongo:8", "environment: { «MONGO_USERNAME»: a, «MONGO_PASSWORD»: '${P}' }"),
      "a variable of a fragment, once": {
        files: {
          "compose.yaml":
            "x-env: &env { «REDIS_PASSWORD»: '${P}' }\nservices:\n  a: { image: 'redis:7', environment: *env }\n  b: { image: 'redis:7', environment: *env }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "settings that the images read": running(
        "postgres:17",
        "environment: { POSTGRES_DB: shop, POSTGRES_USER: shop, POSTGRES_PASSWORD: '${P}', PGDATA: /d, TZ: UTC }",
      ),
      "an image of somebody else, with scripts of its own": running(
        "bitnami/redis:7.4",
        "environment: { REDIS_PASSWORD: '${P}' }",
      ),
      "a command that reads it": running(
        "redis:7.4",
        "command: sh -c 'redis-server --requirepass $$REDIS_PASSWORD'",
        "environment: { REDIS_PASSWORD: '${P}' }",
      ),
      "a health check that reads it": running(
        "postgres:17",
        "environment: { POSTGRES_DATABASE: shop }",
        "healthcheck: { test: 'pg_isready -d $$POSTGRES_DATABASE' }",
      ),
      "scripts that may read it": running(
        "mongo:8",
        "environment: { MONGO_USERNAME: app }",
        "volumes: ['./init:/docker-entrypoint-initdb.d:ro']",
      ),
      "the right name beside it": running("postgres:17", "environment: [POSTGRES_DB=shop, POSTGRES_DATABASE=shop]"),
      "the right name, as a file, beside it": running(
        "postgres:17",
        "environment: [POSTGRES_PASSWORD_FILE=/p, POSTGRES_PASS=x]",
      ),
      "an image that the service builds": `${running("redis:7.4", "environment: { REDIS_PASSWORD: a }")}    build: .\n`,
      "a service whose image is in another file": {
        files: { "compose.override.yaml": "services:\n  app: { environment: { REDIS_PASSWORD: a } }\n" },
      },
      "a name that only a variable knows": running("postgres:17", "environment: ['${NAME}=x']"),
    },
  },
  { describe, it },
);
