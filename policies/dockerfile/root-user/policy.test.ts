import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "USER root in the final stage": {
        files: { Dockerfile: "FROM acme/app:1\nRUN make\nUSER «root»\n" },
        message: "its last USER is root",
      },
      "user 0, whatever the group": "FROM acme/app:1\nUSER «0:1000»\n",
      "root in quotes": 'FROM acme/app:1\nUSER «"root"»\n',
      "root in lower-case instructions": "from alpine:3.20 as x\nuser «root»\ncmd id\n",
      "an ARG whose default is root": {
        files: { Dockerfile: "FROM alpine:3.20\nARG RUN_UID=0\nUSER «$RUN_UID»\n" },
        related: ["RUN_UID=0"],
      },
      "a default in the USER itself": "FROM acme/app:1\nUSER «${APP_USER:-root}»\n",
      "user 0 where only the group depends on the build": "FROM acme/app:1\nUSER «0:$GID»\n",
      "a USER that names nobody": 'FROM acme/app:1\nUSER «""»\n',
      "root again after another user": "FROM alpine:3.20\nUSER 1000\nRUN make\nUSER «root»\n",
      "a base image that runs as root, at its name": {
        files: { Dockerfile: 'FROM alpine:3.20 AS build\nUSER 1000\nRUN make\nFROM «alpine:3.20»\nCMD ["id"]\n' },
        message: "nothing sets USER and alpine:3.20 runs as root",
      },
      "a base image that an ARG names": {
        files: { Dockerfile: "ARG BASE=node:22\nFROM «$BASE»\n" },
        related: ["BASE=node:22"],
      },
      "the root variant of a distroless image": "FROM «gcr.io/distroless/static-debian12»\nCOPY a /a\n",
      "scratch, where a number would do": {
        files: {
          Dockerfile:
            'FROM golang:1.22 AS build\nRUN go build -o /a .\nFROM «scratch»\nCOPY --from=build /a /a\nENTRYPOINT ["/a"]\n',
        },
        message: "a number needs none",
      },
      "root of the stage that the final one builds on, where it is said": {
        files: { Dockerfile: "FROM acme/app:1 AS base\nUSER «root»\nFROM base\nCMD x\n" },
        related: ["base"],
      },
      "the root base image of that stage, where the final one starts": {
        files: { Dockerfile: "FROM debian:12 AS base\nRUN make\nFROM «base»\nCMD x\n" },
        related: ["debian:12"],
      },
      "root that the stage before defers to it": "FROM acme/app:1 AS base\nUSER 1000\nONBUILD USER «root»\nFROM base\n",
    },
    silent: {
      "a number other than 0": "FROM alpine:3.20\nUSER 1000\n",
      "a name other than root": "FROM alpine:3.20\nRUN adduser -D app\nUSER app\n",
      "the group of root": "FROM alpine:3.20\nUSER 1000:0\n",
      "a name that begins like root": "FROM alpine:3.20\nUSER rootless\n",
      "root before the last USER": "FROM alpine:3.20\nUSER root\nRUN apk add curl\nUSER 1000\n",
      "root in a stage that is not shipped": "FROM alpine:3.20 AS build\nUSER root\nFROM alpine:3.20\nUSER 1000\n",
      "root in an earlier stage of the same image": "FROM alpine:3.20\nUSER root\nRUN a\nFROM alpine:3.20\nUSER 1000\n",
      "a user that comes through FROM": 'FROM alpine:3.20 AS base\nUSER 1000\nFROM base\nCMD ["id"]\n',
      "a user that only the build decides": "FROM alpine:3.20\nARG APP_USER\nUSER $APP_USER\n",
      "a variable of the base image": "FROM acme/app:1\nUSER $APP_USER\n",
      "an image whose user is not known": "FROM acme/app:1\nCMD x\n",
      "a base image that only the build decides": "ARG BASE\nFROM $BASE\n",
      "a base image that runs as another user": "FROM gcr.io/distroless/static-debian12:nonroot\nCOPY a /a\n",
      "a digest of an image with variants": `FROM gcr.io/distroless/static@sha256:${"0".repeat(64)}\n`,
      "root in a heredoc": "FROM alpine:3.20\nUSER 1000\nCOPY <<EOF /etc/x.conf\nUSER root\nEOF\n",
      "root in a comment": "FROM alpine:3.20\nUSER 1000\n# USER root\n",
      "root that is deferred to other images": "FROM alpine:3.20\nUSER 1000\nONBUILD USER root\n",
      "a stage of files that is exported, not run": "FROM golang:1.22 AS build\nFROM scratch\nCOPY --from=build /a /\n",
      "the user of Windows images":
        "# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN dir `\n && cd C:\\x\n",
      "a USER that is waived":
        "FROM acme/app:1\n# secpolicy-ignore test/policy -- the entrypoint drops to www-data\nUSER root\n",
      "a stage that is waived":
        "# secpolicy-ignore test/policy -- runs in a virtual machine of its own\nFROM alpine:3.20\nCMD x\n",
    },
  },
  { describe, it },
);
