import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a stage that nobody takes from, at its name": {
        files: { Dockerfile: "FROM node:22 AS «deps»\nRUN npm ci\nFROM node:22\n" },
        message: 'Stage "deps" is used neither',
      },
      "a stage without a name, at its image": {
        files: { Dockerfile: "FROM «alpine:3.20»\nRUN a\nFROM alpine:3.20\nUSER 1000\n" },
        message: "The stage on line 1",
      },
      "the last one of a chain that leads nowhere": "FROM a AS base\nFROM base AS «next»\nFROM b\n",
      "a stage that only itself refers to": "FROM a AS «loop»\nCOPY --from=loop /a /b\nFROM b\n",
    },
    silent: {
      "stages that are copied from, mounted or built on":
        "FROM a AS one\nFROM b AS two\nFROM c AS three\nFROM d AS four\nFROM three\nCOPY --from=one /a /a\nRUN --mount=from=two,target=/x ls\nCOPY --from=3 /a /b\n",
      "the only stage": "FROM a AS app\n",
      "stages among which the build chooses":
        "FROM a AS build-arm64\nFROM a AS build-amd64\nFROM build-${TARGETARCH}\n",
      "stages among which the build chooses, with a default":
        "ARG B\nFROM a AS debug\nFROM b AS slim\nFROM ${B:-debug}\n",
      "stages that are made to be built by themselves": "FROM a AS dev\nFROM a AS unit-tests\nFROM a AS lint\nFROM b\n",
      "other stages of a file that is built by targets": "FROM a AS dev\nFROM a AS shell\nFROM b\n",
      "a stage that a compose file builds": {
        files: {
          Dockerfile: "FROM a AS Front\nFROM b\n",
          "compose.yaml": "services:\n  a:\n    build: { context: ., target: front }\n    image: x\n",
        },
      },
    },
  },
  { describe, it },
);
