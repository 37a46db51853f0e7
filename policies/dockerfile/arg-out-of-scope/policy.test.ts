import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an ARG before the first FROM": {
        files: { Dockerfile: "ARG VERSION=1\nFROM alpine:3.20\nLABEL version=«$VERSION»\n" },
        message: "VERSION is set before the first FROM",
        related: ["VERSION"],
      },
      "an ARG of another stage": {
        files: { Dockerfile: "FROM alpine:3.20 AS a\nARG DIR=/x\nFROM alpine:3.20\nCOPY --from=a «${DIR}» /y\n" },
        message: "in another stage",
        related: ["DIR"],
      },
      "an ENV of another stage": "FROM alpine:3.20 AS a\nENV DIR=/x\nFROM scratch\nWORKDIR «$DIR»\n",
      "an ARG that comes too late": {
        files: { Dockerfile: "FROM alpine:3.20\nWORKDIR «$DIR»\nARG DIR=/x\n" },
        message: "further down",
      },
      "a value of the platform": {
        files: { Dockerfile: "FROM acme/app:1\nCOPY bin/app-«$TARGETARCH» /app\n" },
        message: "TARGETARCH is set by the builder",
      },
      "an ARG before the first FROM, in a command": {
        files: {
          Dockerfile: 'ARG VERSION=1\nFROM alpine:3.20\nRUN wget "https://a/«$VERSION»/x" && echo «${VERSION}»\n',
        },
        message: "so the shell finds nothing",
        related: ["VERSION", "VERSION"],
      },
      "a value of the platform in a command": {
        files: { Dockerfile: "FROM acme/app:1\nRUN wget https://a/x-«$TARGETARCH»\n" },
        message: "TARGETARCH is set by the builder",
      },
      "an ARG in a heredoc of commands": "ARG V=1\nFROM alpine:3.20\nRUN <<EOF\necho «$V»\nEOF\n",
      "an ARG that FROM uses and the stage, too": "ARG TAG=3.20\nFROM alpine:$TAG\nENV BASE_TAG=«$TAG»\n",
    },
    silent: {
      "the stage of COPY, where no variable counts": "ARG V=1\nFROM debian:12\nCOPY --from=a-$V --from=$W a /b\n",
      "an ARG that is repeated": "ARG VERSION=1\nFROM alpine:3.20\nARG VERSION\nLABEL version=$VERSION\n",
      "an ARG that FROM uses": "ARG TAG=3.20\nFROM alpine:$TAG\n",
      "an ARG of the stage it builds on": "FROM alpine:3.20 AS a\nARG A=1\nFROM a\nLABEL a=$A\n",
      "a value of the platform that is named": "FROM alpine:3.20\nARG TARGETARCH\nCOPY a-$TARGETARCH /a\n",
      "a value of the platform in FROM": "FROM --platform=$BUILDPLATFORM alpine:3.20\n",
      "what a base image that is not known may set": "ARG VERSION=1\nFROM acme/app:1\nLABEL v=$VERSION\n",
      "what a base image sets under the same name":
        "ARG NODE_VERSION=22\nFROM node:$NODE_VERSION\nLABEL v=$NODE_VERSION\n",
      "a default": "ARG V=1\nFROM alpine:3.20\nLABEL v=${V:-none}\n",
      "a list that continues itself, and what is set beside it":
        "FROM alpine:3.20\nENV PYTHONPATH=/a:$PYTHONPATH\nENV A=$B B=1\n",
      "variables that the shell sets": `ARG V=1
FROM alpine:3.20
RUN V=2; echo $V
RUN for V in a b; do echo $V; done
RUN read -r V < /v && echo $V
RUN . /etc/os-release && echo $V
RUN TARGETARCH=$(arch) && echo $TARGETARCH
`,
      "what a shell takes as it is": "ARG V=1\nFROM alpine:3.20\nRUN echo '$V' \\$V\n",
      "a default in a command": "ARG V=1\nFROM alpine:3.20\nRUN echo ${V:-x}\n",
      "an ARG that is repeated before the command": "ARG V=1\nFROM alpine:3.20\nARG V\nRUN echo $V\n",
      "an ARG of the stage it builds on, in a command": "ARG V=1\nFROM alpine:3.20 AS a\nARG V\nFROM a\nRUN echo $V\n",
      "what a base image that is not known may set, in a command": "ARG V=1\nFROM acme/app:1\nRUN echo $V\n",
      "what a base image sets, in a command": "ARG NODE_VERSION=22\nFROM node:$NODE_VERSION\nRUN echo $NODE_VERSION\n",
      "a command of containers": "ARG V=1\nFROM alpine:3.20\nCMD echo $V\n",
      "what nothing declares, which is another policy's matter": "FROM alpine:3.20\nLABEL v=$V\n",
    },
    fixes: {
      "repeats the ARG": {
        before: "ARG V=1\nFROM alpine:3.20\n\n# the version\nLABEL v=«$V»\n",
        after: "ARG V=1\nFROM alpine:3.20\n\n# the version\nARG V\nLABEL v=$V\n",
      },
    },
  },
  { describe, it },
);
