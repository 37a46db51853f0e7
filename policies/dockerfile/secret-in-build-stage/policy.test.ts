import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "ARG and ENV of a stage that is not shipped": {
        files: {
          Dockerfile:
            'FROM alpine:3.20 AS build\nARG «NPM_TOKEN»\nENV «DB_PASSWORD»=hunter2hunter2\nRUN echo "$NPM_TOKEN" > .npmrc\nFROM alpine:3.20\nUSER 1000\n',
        },
        message: "into a stage that is not shipped",
      },
      "an ARG with an empty default": 'FROM node:22 AS a\nARG «API_KEY»=""\nFROM alpine:3.20\n',
      "a stage that builds on another":
        "FROM node:22 AS a\nFROM a AS b\nARG «TOKEN»\nFROM alpine:3.20\nCOPY --from=b /a /a\n",
    },
    silent: {
      "the final stage, which is another policy's matter": "FROM node:22\nARG NPM_TOKEN\n",
      "a stage that the final one builds on": "FROM node:22 AS a\nARG NPM_TOKEN\nFROM a\n",
      "names that only look like secrets": "FROM node:22 AS a\nARG TOKEN_URL PUBLIC_KEY\nFROM alpine:3.20\n",
      "stand-ins": "FROM ruby:3.3 AS a\nENV SECRET_KEY_BASE=dummy\nFROM alpine:3.20\n",
      "an ENV that keeps a build argument, where ARG is reported":
        "FROM node:22 AS a\nENV NPM_TOKEN=$X\nFROM alpine:3.20\n",
      "a secret mount": "FROM node:22 AS a\nRUN --mount=type=secret,id=token x\nFROM alpine:3.20\n",
    },
  },
  { describe, it },
);
