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
      "a stand-in, at the value": {
        files: { "compose.yaml": app("environment:", "  POSTGRES_PASSWORD: «postgres»") },
        message: "POSTGRES_PASSWORD",
      },
      "a variable's default": app("environment: ['DB_PASSWORD=«${DB_PASSWORD:-changeme}»']"),
      "an argument": app("command: [server, «--password=secret»]"),
      "the password of a URL": app("environment: { DATABASE_URL: «postgres://u:p4ssw0rd@db/x» }"),
    },
    silent: {
      "a credential, which is another policy's matter": app("environment: { DB_PASSWORD: hunter2hunter2 }"),
      "a value that must be given": app("environment: { DB_PASSWORD: '${DB_PASSWORD:?}' }"),
      "a value of the .env file": {
        files: {
          "compose.yaml": app("environment: { DB_PASSWORD: '${DB_PASSWORD}' }"),
          ".env": "DB_PASSWORD=changeme\n",
        },
      },
      "names that are no credentials": app("environment: { POSTGRES_USER: postgres, DB: test, USE_PASSWORD: 'true' }"),
      "a URL without a password": app(
        "environment: { DATABASE_URL: postgres://db/x, REDIS_URL: 'redis://cache:6379' }",
      ),
      "no password at all": app("environment: { DB_PASSWORD: '' }"),
    },
  },
  { describe, it },
);
