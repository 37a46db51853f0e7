import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the insecure mode": {
        files: { Dockerfile: "# syntax=docker/dockerfile:1-labs\nFROM alpine:3.20\nRUN --security=«insecure» id\n" },
        message: "can take over the machine",
      },
      "the insecure mode, deferred": "FROM alpine:3.20\nONBUILD RUN --security=«insecure» id\n",
    },
    silent: {
      "the sandbox": "FROM alpine:3.20\nRUN --security=sandbox id\nRUN id\n",
      "another flag": "FROM alpine:3.20\nRUN --network=none id\n",
      "the words in a command": "FROM alpine:3.20\nRUN tool --security=insecure\n",
      "a mode that only the build decides": "FROM alpine:3.20\nRUN --security=$MODE id\n",
    },
  },
  { describe, it },
);
