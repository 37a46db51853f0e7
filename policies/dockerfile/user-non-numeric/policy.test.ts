import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a name": {
        files: { Dockerfile: "FROM node:22\nUSER «node»\n" },
        message: "runs as node, by name",
      },
      "a name with a group": "FROM acme/app:1\nUSER «app:1000»\n",
      "a name through an ARG": { files: { Dockerfile: "FROM acme/app:1\nARG U=app\nUSER «$U»\n" }, related: ["U=app"] },
      "a name of the stage it builds on": "FROM acme/app:1 AS a\nUSER «app»\nFROM a\nCMD x\n",
    },
    silent: {
      "a number": "FROM acme/app:1\nUSER 1000\n",
      "a number with a group by name": "FROM acme/app:1\nUSER 1000:app\n",
      root: "FROM acme/app:1\nUSER root\n",
      "a name that a number follows": "FROM acme/app:1\nUSER app\nRUN x\nUSER 1000\n",
      "a stage that is not shipped": "FROM acme/app:1 AS a\nUSER app\nFROM acme/app:1\nUSER 1000\n",
      "the user of a base image": "FROM haproxy:3.0\n",
      Windows: "FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\n",
      "a user that only the build decides": "FROM acme/app:1\nUSER $U\n",
    },
  },
  { describe, it },
);
