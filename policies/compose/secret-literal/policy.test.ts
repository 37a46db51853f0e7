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
      "a password in the environment, at the value": {
        files: { "compose.yaml": app("environment:", "  POSTGRES_PASSWORD: «hunter2hunter2»") },
        message: "POSTGRES_PASSWORD",
      },
      "the list form": app("environment: ['DB_PASSWORD=«hunter2hunter2»', 'A=b']"),
      "a variable's default": app("environment: { API_KEY: «'${API_KEY:-k3jh4kj5h6kj7h8}'» }"),
      "a password in a URL to another host": app(
        "environment: { DATABASE_URL: «postgres://shop:hunter2hunter2@db.acme.io/shop» }",
      ),
      "arguments of the command": app('command: [server, «"--password=hunter2hunter2"»]'),
      "a fragment, once, with the services that use it": {
        files: {
          "compose.yaml":
            "x-e: &e { DB_PASSWORD: «hunter2hunter2» }\nservices:\n  a: { image: a, environment: *e }\n  b: { image: b, environment: *e }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "a file that holds it": app("environment: { POSTGRES_PASSWORD_FILE: /run/secrets/pw }"),
      "a value that comes from outside": app(
        "environment: { DB_PASSWORD: '${DB_PASSWORD}', API_KEY: , TOKEN: '${TOKEN:?set it}' }",
      ),
      "a value of the .env file, which is a matter of that file": {
        files: {
          "compose.yaml": app("environment: { DB_PASSWORD: '${DB_PASSWORD}' }"),
          ".env": "DB_PASSWORD=hunter2hunter2\n",
        },
      },
      "stand-ins that everybody knows": app(
        "environment: { DB_PASSWORD: postgres, API_KEY: changeme, SECRET_KEY: '<your key>' }",
      ),
      "names about credentials": app(
        "environment: { TOKEN_URL: https://acme.example/token, SECRET_NAME: app-db, PASSWORD_MIN: 12 }",
      ),
      "a URL of the machine itself": app("environment: { DATABASE_URL: 'postgres://postgres:postgres@localhost/x' }"),
      "arguments that name a file": app("command: [server, --password-file=/run/secrets/pw, '--token=${TOKEN}']"),
      "tokens, which are a policy of their own": app(
        "environment: { GH_TOKEN: ghp_16C7e42F292c6912E7710c838347Ae178B4a }",
      ),
      "other values": app("environment: { NODE_ENV: production, PORT: 3000 }"),
    },
  },
  { describe, it },
);
