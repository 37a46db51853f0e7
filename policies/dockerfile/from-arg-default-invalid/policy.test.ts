import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an ARG without a default that is all of the image": {
        files: { Dockerfile: "ARG BASE\nFROM «$BASE»\n" },
        message: "Without a build argument $BASE is empty",
      },
      "an empty default": { files: { Dockerfile: "ARG BASE=\nFROM «${BASE}»\n" }, related: ["BASE="] },
      "a tag that is missing": {
        files: { Dockerfile: 'ARG V\nARG N=node\nFROM «"$N:${V}"»\n' },
        message: 'comes to "node:", which is no image',
      },
      "a tag that starts with a hyphen": "ARG V\nFROM «node:${V}-alpine»\n",
      "a registry that is missing": "ARG REGISTRY\nFROM «$REGISTRY/node:22»\n",
    },
    silent: {
      "a default that works": "ARG V=22\nFROM node:$V\n",
      "parts that may be missing": "ARG PREFIX\nARG SUFFIX\nFROM ${PREFIX}node:22${SUFFIX}\n",
      "a default in FROM itself": "ARG V\nFROM node:${V:-22}\n",
      "a variable that nothing declares, which has a policy of its own": "FROM node:$V\n",
      "platforms that the builder knows": "FROM acme/app:$TARGETARCH\n",
      "a default that depends on the platform": "ARG V=$TARGETARCH\nFROM acme/app:$V\n",
      "no variable": "FROM node:22 AS a\nFROM a\nFROM scratch\n",
    },
  },
  { describe, it },
);
