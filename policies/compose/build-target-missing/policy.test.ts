import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a target that no stage has": {
        files: {
          "compose.yaml": "services:\n  web:\n    build:\n      context: .\n      target: «prod»\n",
          Dockerfile: "FROM acme/a AS build\nFROM acme/b AS production\n",
        },
        message: 'its stages are "build", "production"',
      },
      "a number beyond the last stage": {
        files: {
          "compose.yaml": 'services:\n  web:\n    build: { context: app, dockerfile: web.Dockerfile, target: «"1"» }\n',
          "app/web.Dockerfile": "FROM acme/a\n",
        },
        message: "its stages have no names",
      },
      "a target that a fragment brings, once, with the services that use it": {
        files: {
          "compose.yaml":
            "x-build: &build { context: ., target: «dev» }\nservices:\n  a: { build: *build }\n  b: { build: *build }\n",
          Dockerfile: "FROM acme/a AS build\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "a stage, whatever the letter case": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., target: Build } }\n",
          Dockerfile: "FROM acme/a AS build\nFROM acme/b\n",
        },
      },
      "a stage by its number": {
        files: {
          "compose.yaml": 'services:\n  web: { build: { context: ., target: "0" } }\n',
          Dockerfile: "FROM acme/a\n",
        },
      },
      "no target": {
        files: { "compose.yaml": "services:\n  web: { build: . }\n", Dockerfile: "FROM acme/a\n" },
      },
      "a target that only a variable knows": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., target: '${T}' } }\n",
          Dockerfile: "FROM acme/a AS build\n",
        },
      },
      "a Dockerfile that was not read": "services:\n  web: { build: { context: ., target: prod } }\n",
      "a context somewhere else": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: 'https://example.org/a.git', target: prod } }\n",
          Dockerfile: "FROM acme/a AS build\n",
        },
      },
      "a Dockerfile whose frontend may know other stages": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., target: prod } }\n",
          Dockerfile: "# syntax=acme/frontend:1\nFROM acme/a AS build\n",
        },
      },
      "a Dockerfile in the compose file itself": {
        files: {
          "compose.yaml":
            "services:\n  web: { build: { context: ., dockerfile_inline: 'FROM acme/a AS prod', target: prod } }\n",
          Dockerfile: "FROM acme/a AS build\n",
        },
      },
    },
  },
  { describe, it },
);
