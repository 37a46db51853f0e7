import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const digest = `sha256:${"0a".repeat(32)}`;

testPolicy(
  policy,
  {
    reports: {
      "a tag alone": { files: { Dockerfile: "FROM «node:22.11-alpine»\n" }, message: "Image node:22.11-alpine has" },
      "a tag that an ARG sets": {
        files: { Dockerfile: "ARG V=22\nFROM «node:${V}»\n" },
        related: ["V=22"],
      },
      "images that files are taken from": `FROM a:1@${digest}\nCOPY --from=«nginx:1.27» /a /b\nRUN --mount=from=«golang:1.23»,target=/x ls\n`,
    },
    silent: {
      "a digest": `FROM node@${digest}\n`,
      "a tag with a digest": `FROM node:22@${digest}\n`,
      "an image without a tag, which has a policy of its own": "FROM node\n",
      "the tag latest, likewise": "FROM node:latest\n",
      "other stages and scratch": `FROM node@${digest} AS build\nFROM build AS next\nFROM scratch\nCOPY --from=build /a /a\n`,
      "an image that only the build knows": "ARG V\nFROM node:$V\n",
      "a digest that an ARG adds": `ARG D=@${digest}\nFROM node:22$D\n`,
    },
  },
  { describe, it },
);
