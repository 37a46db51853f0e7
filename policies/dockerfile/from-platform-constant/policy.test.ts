import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a platform in FROM": {
        files: { Dockerfile: "FROM «--platform=linux/amd64» node:22\n" },
        message: "FROM takes node:22 for linux/amd64",
      },
      "a platform with a variant, and in quotes": 'FROM «--platform="linux/arm/v7"» node:22 AS app\n',
      "the same one in every stage": "FROM «--platform=linux/amd64» a AS b\nFROM «--platform=linux/amd64» b\n",
    },
    silent: {
      "no platform": "FROM node:22\n",
      "the platform of the build":
        "FROM --platform=$BUILDPLATFORM node:22\nFROM --platform=${TARGETPLATFORM} node:22\n",
      "a platform that the build can choose": "ARG P=linux/amd64\nFROM --platform=$P node:22\n",
      "a stage that is named after it": "FROM --platform=linux/arm64 a AS build-arm64\nFROM build-${TARGETARCH}\n",
      "stages of several platforms":
        "FROM --platform=linux/amd64 a AS one\nFROM --platform=linux/arm64 a AS two\nFROM b\nCOPY --from=one /a /a\n",
    },
  },
  { describe, it },
);
