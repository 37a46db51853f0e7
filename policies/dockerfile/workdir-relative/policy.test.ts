import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a relative path": {
        files: { Dockerfile: "FROM acme/app:1\nWORKDIR «app»\n" },
        message: "which the file does not show",
      },
      "a relative path on a well-known image": {
        files: { Dockerfile: "FROM alpine:3.20\nENV D=app\nWORKDIR «$D»\nWORKDIR foo/$D\n" },
        message: "which is / at this time",
      },
      "one in each stage": "FROM alpine:3.20 AS a\nWORKDIR «app»\nFROM alpine:3.20\nWORKDIR «./app»\n",
      "a home that only shells know": {
        files: { Dockerfile: "FROM acme/app:1\nWORKDIR «~/app»\n" },
        message: "makes a directory of that name",
      },
      "one in quotes": 'FROM acme/app:1\nWORKDIR «"app"»\n',
    },
    silent: {
      "an absolute path": "FROM acme/app:1\nWORKDIR /app\n",
      "a relative path below an absolute one": "FROM alpine:3.20\nWORKDIR /srv\nWORKDIR app\n",
      "a relative path below one of the stage it builds on": "FROM acme/app:1 AS a\nWORKDIR /a\nFROM a\nWORKDIR b\n",
      "paths of Windows": "# escape=`\nFROM acme/app:1\nWORKDIR C:\\app\n",
      "a path that only the build decides": "FROM acme/app:1\nWORKDIR $DIR\nWORKDIR sub\n",
      "an absolute path through an ARG": "FROM acme/app:1\nARG D=/app\nWORKDIR ${D}\n",
      "the directory where it is": "FROM acme/app:1\nWORKDIR .\nWORKDIR ./\n",
      "a deferred one": "FROM acme/app:1\nONBUILD WORKDIR app\n",
    },
    fixes: {
      "begins at the root": {
        before: "FROM alpine:3.20\nWORKDIR «./app»\n",
        after: "FROM alpine:3.20\nWORKDIR /app\n",
      },
      "begins at the root before a variable": {
        before: "FROM alpine:3.20\nARG D=app\nWORKDIR «$D/x»\n",
        after: "FROM alpine:3.20\nARG D=app\nWORKDIR /$D/x\n",
      },
    },
  },
  { describe, it },
);
