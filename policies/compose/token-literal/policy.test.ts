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
      "a token in the environment, whatever its name": {
        files: { "compose.yaml": app("environment: { X: «ghp_16C7e42F292c6912E7710c838347Ae178B4a» }") },
        message: "A GitHub token",
      },
      "a token within a text": app(
        "command: curl -H Authorization=«ghp_16C7e42F292c6912E7710c838347Ae178B4a» https://api.github.com",
      ),
      "a build argument":
        "services:\n  app:\n    build: { context: ., args: { NPM_TOKEN: «npm_Ab3dEf6hIj9lMn2pQr5tUv8xYz1bC4eF7gH0» } }\n",
      "a variable's default": app("environment: ['T=${T:-«ghp_16C7e42F292c6912E7710c838347Ae178B4a»}']"),
      "a file of variables that a service reads": {
        files: {
          "compose.yaml": app("env_file: app.env"),
          "app.env": 'A=b\nTOKEN="«ghp_16C7e42F292c6912E7710c838347Ae178B4a»"\n',
        },
      },
      "a fragment, once":
        "x-e: &e { T: «ghp_16C7e42F292c6912E7710c838347Ae178B4a» }\nservices:\n  a: { image: a, environment: *e }\n  b: { image: b, environment: *e }\n",
    },
    silent: {
      "examples of documentation": app("environment: { AWS_ACCESS_KEY_ID: AKIAIOSFODNN7EXAMPLE }"),
      "a token that comes from outside": app("environment: { GITHUB_TOKEN: '${GITHUB_TOKEN}' }"),
      "other values that are long": app(
        "environment: { SHA: 0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a }",
        "labels: { a: b }",
      ),
      "a file of variables that nothing reads": {
        files: { "compose.yaml": app(), "app.env": "TOKEN=ghp_16C7e42F292c6912E7710c838347Ae178B4a\n" },
      },
      "passwords, which are a policy of their own": app("environment: { DB_PASSWORD: hunter2hunter2 }"),
    },
  },
  { describe, it },
);
