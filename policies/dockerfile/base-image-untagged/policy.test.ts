import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const digest = `sha256:${"0a".repeat(32)}`;

testPolicy(
  policy,
  {
    reports: {
      "an image without a tag": { files: { Dockerfile: "FROM «node»\n" }, message: "Image node has no tag" },
      "an image in a stage that is not the last": "FROM «golang» AS build\nFROM alpine:3.20\n",
      "an image through an ARG's default": {
        files: { Dockerfile: "ARG BASE=alpine\nFROM «${BASE}»\n" },
        message: "Image alpine (through ${BASE}) has no tag",
        related: ["BASE=alpine"],
      },
      "an image with a port, which is no tag": "FROM «localhost:5000/app»\n",
      "an image with a platform": "FROM --platform=$BUILDPLATFORM «tonistiigi/xx» AS xx\n",
      "an image in lower-case instructions": "from «alpine» as x\n",
      "images that COPY and mounts take files from": `FROM alpine:3.20
COPY --from=«nginx» /etc/nginx /x
RUN --mount=type=bind,from=«busybox»,target=/b /b/bin/x
`,
      "an image that has the name of a later stage": "FROM «base»\nFROM alpine:3.20 AS base\n",
      "a number, which FROM takes for an image": "FROM alpine:3.20\nFROM «0»\n",
      "an image that is written over two lines": "FROM «al\\\npine»\n",
    },
    silent: {
      "a context that the command line names": "FROM alpine:3.22\nCOPY --from=settings entry.sh /\n",
      "a tag": "FROM node:22-alpine\n",
      "a word that the build replaces": "# The makefile knows it.\nFROM BASEIMAGE\n",
      "a tag from an ARG": "ARG V=3.20\nFROM alpine:$V\n",
      "an ARG that holds image and tag": "ARG BASE=alpine:3.20\nFROM ${BASE}\n",
      "latest, which is another policy's matter": "FROM alpine:latest\n",
      "a digest": `FROM alpine@${digest}\n`,
      "a tag behind a port": "FROM localhost:5000/app:1\n",
      "an earlier stage, whatever the case": "FROM alpine:3.20 AS Base\nFROM base\n",
      "an earlier stage through an ARG": "ARG MODE=prod\nFROM alpine:3.20 AS prod\nFROM $MODE\n",
      scratch: "FROM scratch\n",
      "an image that only the build decides": "ARG BASE\nFROM $BASE\n",
      "a tag that only the build decides": "ARG TAG\nFROM alpine:$TAG\n",
      "a stage that the platform decides": "FROM alpine:3.20 AS build-linux\nFROM build-$TARGETOS\n",
      "stages that COPY and mounts take files from": `FROM alpine:3.20 AS a
FROM alpine:3.20
COPY --from=a /x /x
COPY --from=0 /x /y
RUN --mount=from=a,target=/a --mount=type=cache,target=/c x
`,
      "an image that is no image of the stage":
        "FROM alpine:3.20\nRUN docker pull nginx\nCOPY <<EOF /x\nFROM node\nEOF\n",
      "an image that is waived":
        "# secpolicy-ignore test/policy -- a scratch image of ours, built just before\nFROM base-image\n",
    },
  },
  { describe, it },
);
