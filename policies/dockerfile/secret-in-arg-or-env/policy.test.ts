import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an ARG that takes a secret": {
        files: { Dockerfile: "FROM node:22\nARG «NPM_TOKEN»\nRUN npm ci\n" },
        message: "ARG NPM_TOKEN takes a secret",
      },
      "an ARG with an empty default": 'FROM node:22\nARG «API_KEY»=""\nARG «DB_PASSWORD»=\n',
      "an ARG with a secret for its default": {
        files: { Dockerfile: "FROM node:22\nARG «DB_PASSWORD»=hunter2hunter2\n" },
        message: "for its default",
      },
      "an ENV with a secret": {
        files: { Dockerfile: 'FROM node:22\nENV NODE_ENV=production «JWT_SECRET»="k3Jq8ZpLx0"\n' },
        message: "ENV JWT_SECRET has a secret for its value",
      },
      "an ENV in the old form": "FROM node:22\nENV «DB_PASSWORD» hunter2hunter2\n",
      "an ENV that keeps a build argument": {
        files: { Dockerfile: "FROM node:22\nARG TOK\nENV «SENTRY_AUTH_TOKEN»=$TOK\n" },
        message: "keeps a secret that the build is given",
      },
      "a URL with a password of its own": "FROM node:22\nENV «DATABASE_URL»=postgres://app:x7fj29dk2@db.acme.io/app\n",
      "a stage that the final one builds on": "FROM node:22 AS base\nENV «API_SECRET»=k3Jq8ZpLx0\nFROM base\n",
      "a global ARG that the stage asks for": "ARG GIT_TOKEN\nFROM node:22\nARG «GIT_TOKEN»\n",
    },
    silent: {
      "a stage that is not shipped, which is another policy's matter":
        "FROM node:22 AS build\nARG NPM_TOKEN\nENV DB_PASSWORD=hunter2hunter2\nFROM alpine:3.20\n",
      "names that only look like secrets":
        "FROM node:22\nARG TOKENIZER_PATH PASSWORD_MIN_LENGTH PUBLIC_KEY NEXT_PUBLIC_API_KEY\nENV GPG_KEY=E3FF2839C048B25C084DEBE9B26995E310250568\n",
      "names of files with secrets": "FROM node:22\nARG DB_PASSWORD_FILE\nENV TOKEN_FILE=/run/secrets/token\n",
      "values that are no secrets":
        "FROM node:22\nENV MYSQL_ALLOW_EMPTY_PASSWORD=yes API_KEY= ACCESS_TOKEN=3600s APP_SECRET=/run/secrets/app\n",
      "stand-ins, which are another policy's matter":
        "FROM node:22\nARG SECRET_KEY_BASE=dummy\nENV POSTGRES_PASSWORD=postgres DATABASE_URL=postgres://user:pass@localhost/db\n",
      "a token, which is reported for its form": `FROM node:22\nENV GITHUB_TOKEN=ghp_${"Ab3dE7gH1jK5mN9pQ2sT6vW0yZ4cF8hLkPaB"}\n`,
      "a secret of the base image": "FROM acme/app:1\nENV DB_PASSWORD=$BASE_PASSWORD\n",
      "a secret mount": "FROM node:22\nRUN --mount=type=secret,id=npm_token npm ci\n",
      "a global ARG that no stage asks for": "ARG NPM_TOKEN\nFROM node:22\n",
      "a label": "FROM node:22\nLABEL password=hunter2hunter2\n",
      "what images that build on it are given": "FROM node:22\nONBUILD ARG NPM_TOKEN\n",
    },
  },
  { describe, it },
);
