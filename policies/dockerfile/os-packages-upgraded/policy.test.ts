import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an upgrade": {
        files: { Dockerfile: "FROM debian:13\nRUN apt-get update && apt-get «upgrade» -y\n" },
        message: "two builds of this file differ",
      },
      "upgrades of other managers": `FROM acme/base:1
RUN apt-get «dist-upgrade» -y
RUN apt «full-upgrade» -y
RUN apk --no-cache «upgrade»
RUN yum -y «update» && dnf «upgrade» -y && microdnf «update»
RUN zypper -n «up» && zypper -n «dup» && zypper -n «patch»
`,
      "an upgrade in an array and in a heredoc": `FROM debian:13
RUN ["apt-get", «"upgrade"», "-y"]
RUN <<EOF
apt-get «upgrade» -y
EOF
`,
    },
    silent: {
      "an update of the index": "FROM debian:13\nRUN apt-get update && dnf makecache && zypper ref && apk update\n",
      "an upgrade of some packages":
        "FROM fedora:43\nRUN dnf upgrade -y openssl && apk upgrade musl && apt-get upgrade -y curl\n",
      "packages that the file does not show": "FROM fedora:43\nARG FIXES\nRUN dnf upgrade -y $FIXES\n",
      "an upgrade of other packages": "FROM node:22\nRUN npm update && gem update && pip install --upgrade pip\n",
      "what containers run": "FROM debian:13\nCMD apt-get upgrade -y\n",
    },
  },
  { describe, it },
);
