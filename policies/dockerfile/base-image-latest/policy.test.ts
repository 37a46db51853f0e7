import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const digest = `sha256:${"0a".repeat(32)}`;

testPolicy(
  policy,
  {
    reports: {
      "the tag latest": { files: { Dockerfile: "FROM «alpine:latest»\n" }, message: "Image alpine:latest is" },
      "latest through an ARG": {
        files: { Dockerfile: "ARG TAG=latest\nFROM «alpine:${TAG}»\n" },
        message: "Image alpine:latest (through alpine:${TAG})",
        related: ["TAG=latest"],
      },
      "latest through ARGs of ARGs": {
        files: { Dockerfile: "ARG TAG=latest\nARG IMAGE=acme/app:$TAG\nFROM «$IMAGE»\n" },
        related: ["IMAGE=acme/app:$TAG", "TAG=latest"],
      },
      "latest as a default in the reference": "FROM «alpine:${TAG:-latest}»\n",
      "latest in a stage that is not the last": "from «golang:latest» as build\nfrom alpine:3.20\n",
      "latest behind a port": "FROM «localhost:5000/app:latest»\n",
      "latest in COPY and mounts": `FROM alpine:3.20
COPY --from=«nginx:latest» /etc/nginx /y
COPY --from=«ghcr.io/astral-sh/uv:latest» /uv /bin/
RUN --mount=from=«node:latest»,target=/n x
`,
    },
    silent: {
      "a version": "FROM alpine:3.20\n",
      "a digest, which decides": `FROM alpine:latest@${digest}\n`,
      "no tag, which is another policy's matter": "FROM alpine\n",
      "a tag that only begins so": "FROM node:latest-alpine\n",
      "an image of that name": "FROM acme/latest:1\n",
      "a stage of that name": "FROM alpine:3.20 AS latest\nFROM latest\n",
      "an ARG that the image does not use": "ARG TAG=latest\nFROM alpine:3.20\n",
      "an ARG of a stage, which FROM can't see": "FROM alpine:3.20\nARG TAG=latest\nFROM alpine:$TAG\n",
      "a tag that only the build decides": "ARG TAG\nFROM alpine:$TAG\n",
      "the builder's own syntax": "# syntax=docker/dockerfile:latest\nFROM alpine:3.20\n",
      "an image that is waived":
        "# secpolicy-ignore test/policy -- the free tier has no other tag\nFROM cgr.dev/chainguard/static:latest\n",
    },
  },
  { describe, it },
);
