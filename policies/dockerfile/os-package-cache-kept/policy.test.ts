import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "lists of apt": {
        files: { Dockerfile: "FROM debian:13\nRUN apt-get «update» && apt-get install -y curl\n" },
        message: "apt-get update leaves its lists in /var/lib/apt/lists",
      },
      "lists that a later step removes, which is too late":
        "FROM debian:13\nRUN apt-get «update» && apt-get install -y curl\nRUN rm -rf /var/lib/apt/lists/*\n",
      "lists that are removed too soon":
        "FROM debian:13\nRUN rm -rf /var/lib/apt/lists/* && apt-get «update» && apt-get install -y curl\n",
      "the cleaning of other files":
        "FROM debian:13\nRUN apt-get «update»; apt-get install -y a; apt-get clean; rm -rf /tmp/* /var/tmp/*\n",
      "the index of apk": {
        files: { Dockerfile: "FROM alpine:3.23\nRUN apk «add» curl\nRUN apk update && apk «upgrade»\n" },
        message: "leaves its index in /var/cache/apk",
      },
      "an index before a command that keeps none": "FROM alpine:3.23\nRUN apk «update» && apk add --no-cache curl\n",
      "the caches of dnf and its kin": `FROM fedora:43
RUN dnf install -y a && dnf «install» -y b
RUN yum «update» -y
RUN microdnf «install» c
RUN dnf clean all && tdnf «makecache»
`,
      "the cache of zypper": "FROM opensuse/leap:16\nRUN zypper -n «in» a\n",
      "a stage that the final one builds on": "FROM alpine:3.23 AS a\nRUN apk «add» curl\nFROM a\n",
      "a mount elsewhere":
        "FROM debian:13\nRUN --mount=type=cache,target=/var/cache/apt apt-get «update» && apt-get install -y a\n",
      "an array, and a heredoc": `FROM alpine:3.23
RUN ["apk", «"add"», "curl"]
RUN <<EOF
apk update
apk «add» git
EOF
`,
    },
    silent: {
      "what is removed in the same step": `FROM debian:13
RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*
RUN apt-get update; apt-get install -y a; rm -rf /var/lib/apt/lists /var/cache/*; echo done
RUN apt-get update && apt-get install -y a && apt-get dist-clean
RUN apt-get update && find /var/lib/apt/lists -type f -delete
RUN apt-get update && apt-get install -y a && rm -r /var/lib/apt/ /tmp/{a,b}
`,
      "caches that are cleaned": `FROM fedora:43
RUN dnf install -y a && dnf clean all && rm -rf /var/tmp/*
RUN yum install -y a; yum clean packages
RUN microdnf install a && rm -rf /var/cache/yum
RUN zypper -n in a && zypper clean --all
RUN apk add a && rm -rf /var/cache/apk/*
`,
      "an option":
        "FROM alpine:3.23\nRUN apk add --no-cache a && apk --no-cache upgrade && apk add --no-cache --update b\n",
      "options that the file does not show": "FROM alpine:3.23\nARG OPTIONS\nRUN apk add $OPTIONS a\n",
      "a mount": `FROM debian:13
RUN --mount=type=cache,target=/var/cache/apt --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y a
RUN --mount=type=tmpfs,dst=/var/lib/apt/lists apt-get update
RUN --mount=type=cache,target=/var/cache/apk apk add a
RUN --mount=type=cache,target=$DIR apk add a
`,
      "a stage that is not shipped": "FROM alpine:3.23 AS a\nRUN apk add gcc\nFROM alpine:3.23\nCOPY --from=a /a /a\n",
      "a command that may clean": `FROM debian:13
RUN apt-get update && apt-get install -y a && /tmp/clean.sh
RUN apt-get update && apt-get install -y a && bash clean.sh
RUN apt-get update && apt-get install -y a && $CLEAN
RUN apt-get update && apt-get install -y a && rm -rf $FILES
`,
      "functions that clean":
        "FROM debian:13\nRUN clean() { rm -rf /var/lib/apt/lists/*; }; apt-get update; apt-get install -y a; clean\n",
      "a script that could not be read": "FROM debian:13\nRUN apt-get update && ( x\n",
      "an index of an earlier step": "FROM acme/base:1\nRUN apt-get install -y a\n",
    },
    fixes: {
      "adds the option of apk": {
        before: "FROM alpine:3.23\nRUN apk «add» -t .deps \\\n  # tools\n  curl\n",
        after: "FROM alpine:3.23\nRUN apk add --no-cache -t .deps \\\n  # tools\n  curl\n",
      },
      "adds an item to an array": {
        before: 'FROM alpine:3.23\nRUN ["apk", «"add"», "curl"]\n',
        after: 'FROM alpine:3.23\nRUN ["apk", "add", "--no-cache", "curl"]\n',
      },
      "stays inside of a heredoc": {
        before: "FROM alpine:3.23\nRUN <<EOF\napk «add» curl\nEOF\n",
        after: "FROM alpine:3.23\nRUN <<EOF\napk add --no-cache curl\nEOF\n",
      },
    },
  },
  { describe, it },
);
