import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const windows = "mcr.microsoft.com/windows/servercore:ltsc2022";

testPolicy(
  policy,
  {
    reports: {
      "owners and modes of copied files": {
        files: { Dockerfile: `FROM ${windows}\nCOPY «--chown=app» a b\nADD «--chmod=755» a b\n` },
        message: "means nothing when the image is of Windows",
      },
      mounts: {
        files: { Dockerfile: `FROM ${windows}\nRUN «--mount=type=cache,target=C:/x» dir\n` },
        message: "the image does not build",
      },
      "a signal": {
        files: { Dockerfile: `FROM ${windows}\n«STOPSIGNAL» SIGTERM\n` },
        message: "STOPSIGNAL does nothing",
      },
      "a stage that builds on one of Windows": "FROM golang:1.25-nanoserver AS b\nFROM b\nCOPY «--chown=1» a b\n",
    },
    silent: {
      "a Linux image": "FROM alpine:3.23\nCOPY --chown=1 a b\nRUN --mount=type=cache,target=/x ls\nSTOPSIGNAL SIGINT\n",
      "an image that is not known": "FROM acme/app:1\nCOPY --chown=1 a b\nSTOPSIGNAL SIGINT\n",
      "a Linux stage beside one of Windows": `FROM alpine AS b\nRUN --mount=type=cache,target=/x ls\nFROM ${windows}\nCOPY --from=b a b\n`,
      "other flags": `FROM ${windows}\nCOPY --link a b\nRUN --network=none dir\nSHELL ["cmd"]\n`,
    },
  },
  { describe, it },
);
