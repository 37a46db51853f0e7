import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a token in a stage that is left behind": {
        files: {
          Dockerfile:
            'FROM alpine:3.20 AS build\nARG NPM_TOKEN\nENV DB_PASSWORD=hunter2hunter2\nRUN echo "//r/:_authToken=«$NPM_TOKEN»" > .npmrc\nFROM alpine:3.20\nUSER 1000\n',
        },
        message: "of a stage that is not shipped",
      },
      "a setting that a program keeps":
        "FROM node:22 AS a\nARG NPM_TOKEN\nRUN npm config set //r/:_authToken «$NPM_TOKEN»\nFROM node:22\n",
    },
    silent: {
      "a stage that is shipped, which is another policy's matter":
        'FROM node:22\nARG NPM_TOKEN\nRUN echo "a=$NPM_TOKEN" > .npmrc\n',
      "a stage that others build on": 'FROM node:22 AS a\nARG NPM_TOKEN\nRUN echo "a=$NPM_TOKEN" > .npmrc\nFROM a\n',
      "a file that the same RUN removes":
        'FROM node:22 AS a\nARG NPM_TOKEN\nRUN echo "a=$NPM_TOKEN" > .npmrc && npm ci && rm .npmrc\nFROM node:22\n',
      "a mounted file":
        "FROM node:22 AS a\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\nFROM node:22\n",
    },
  },
  { describe, it },
);
