import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "root over the Dockerfile's user": {
        files: {
          "compose.yaml": "services:\n  web:\n    build: .\n    user: «root»\n",
          Dockerfile: "FROM acme/a\nUSER app\n",
        },
        message: "runs as app",
        related: ["app"],
      },
      "the number, over the user of the stage that is built": {
        files: {
          "compose.yaml": 'services:\n  web:\n    build: { context: ., target: run }\n    user: «"0:0"»\n',
          Dockerfile: "FROM acme/a AS run\nUSER 1001\nFROM run\nUSER root\n",
        },
      },
    },
    silent: {
      "a service that leaves it to the image": {
        files: { "compose.yaml": "services:\n  web: { build: . }\n", Dockerfile: "FROM acme/a\nUSER app\n" },
      },
      "another user": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., user: '1000' }\n",
          Dockerfile: "FROM acme/a\nUSER app\n",
        },
      },
      "an image that runs as root anyway": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., user: root }\n",
          Dockerfile: "FROM acme/a\nUSER root\n",
        },
      },
      "an image whose user is not known": {
        files: {
          "compose.yaml": "services:\n  web: { build: ., user: root }\n",
          Dockerfile: "FROM acme/a\n",
        },
      },
      "an image that is built elsewhere": "services:\n  web: { image: acme/a, user: root }\n",
    },
  },
  { describe, it },
);
