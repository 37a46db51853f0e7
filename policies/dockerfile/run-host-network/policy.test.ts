import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the host's network": {
        files: { Dockerfile: "FROM alpine:3.20\nRUN --network=«host» id\n" },
        message: "shares the network",
      },
      "beside other flags": "FROM alpine:3.20\nRUN --mount=type=cache,target=/c --network=«host» id\n",
    },
    silent: {
      "other networks": "FROM alpine:3.20\nRUN --network=none id\nRUN --network=default id\nRUN id\n",
      "the words in a command": "FROM alpine:3.20\nRUN docker run --network=host x\n",
      "a network that only the build decides": "FROM alpine:3.20\nRUN --network=$N id\n",
    },
  },
  { describe, it },
);
