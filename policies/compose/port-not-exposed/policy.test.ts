import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a port that the Dockerfile does not expose": {
        files: {
          "compose.yaml": "services:\n  web:\n    build: .\n    ports:\n      - 8080:«80»\n",
          Dockerfile: "FROM acme/a\nEXPOSE 3000\n",
        },
        message: "the Dockerfile exposes 3000",
      },
      "a port of the stage that is built": {
        files: {
          "compose.yaml":
            "services:\n  web:\n    build: { context: ., target: run }\n    ports: [{ target: «80», published: 8080 }]\n",
          Dockerfile: "FROM acme/a AS base\nEXPOSE 3000-3010\nFROM base AS run\nFROM run\nEXPOSE 80\n",
        },
        message: "exposes 3000-3010",
      },
    },
    silent: {
      "the port that is exposed": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., ports: ['80:3000'] }\n",
          Dockerfile: "FROM acme/a\nEXPOSE 3000/tcp\n",
        },
      },
      "another port beside it": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., ports: ['80:3000', '9229:9229'] }\n",
          Dockerfile: "FROM acme/a\nEXPOSE 3000\n",
        },
      },
      "a Dockerfile that exposes nothing": {
        files: { "compose.yaml": "services:\n  web: { build: ., ports: ['80:80'] }\n", Dockerfile: "FROM acme/a\n" },
      },
      "a port that only the build knows": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., ports: ['80:80'] }\n",
          Dockerfile: "FROM acme/a\nARG P\nEXPOSE $P\n",
        },
      },
      "a variable that may move the program": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., ports: ['80:80'], environment: { PORT: 80 } }\n",
          Dockerfile: "FROM acme/a\nEXPOSE 3000\n",
        },
      },
      "a command that may move it": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., ports: ['80:80'], command: serve -p 80 }\n",
          Dockerfile: "FROM acme/a\nEXPOSE 3000\n",
        },
      },
      "a range of ports": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., ports: ['8000-8010:8000-8010'] }\n",
          Dockerfile: "FROM acme/a\nEXPOSE 3000\n",
        },
      },
    },
  },
  { describe, it },
);
