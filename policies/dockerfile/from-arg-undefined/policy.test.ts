import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a variable that nothing declares": {
        files: { Dockerfile: "FROM node:«${NODE_VERSION}»\n" },
        message: "No ARG before the first FROM declares NODE_VERSION",
      },
      "a variable of another name": {
        files: { Dockerfile: "ARG NODE_VERSION=22\nFROM node:«$NODE_VERSON»\n" },
        message: "declares NODE_VERSON (NODE_VERSION?), so",
      },
      "an ARG of a stage, which is related": {
        files: { Dockerfile: "FROM alpine:3.20 AS a\nARG V=22\nFROM node:«$V»\n" },
        related: ["V=22"],
      },
      "a platform": "FROM --platform=«$PLATFORM» node:22\n",
      "an ENV, which FROM does not see": "FROM alpine:3.20\nENV V=22\nFROM node:«$V»\n",
    },
    silent: {
      "an ARG with a default, and one without": "ARG V=22\nARG BASE\nFROM node:$V\nFROM ${BASE}\n",
      "platforms that the builder knows": "FROM --platform=$BUILDPLATFORM a:$TARGETARCH$TARGETVARIANT\n",
      "a default, and an alternative": "FROM node:${V:-22}\nFROM node:22${SUFFIX:+-slim}\n",
      "variables of other instructions": "FROM node:22\nCOPY $X /x\nENV A=$B\nUSER $C\n",
      "a file in a folder of templates": { files: { "tmpl/alpine/Dockerfile": "FROM alpine:$VERSION\n" } },
      "a dollar sign that is escaped": "FROM node\\$V\n",
      "an ARG that uses another one": "ARG A=1\nARG B=node:$A\nFROM $B\n",
    },
  },
  { describe, it },
);
