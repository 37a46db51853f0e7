import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a final stage without USER on an image that is not known": {
        files: { Dockerfile: "FROM «acme/app:1»\nCMD x\n" },
        message: "the user of acme/app:1 is not known",
      },
      "an image from a registry of one's own": "FROM «registry.example:5000/team/app:1@sha256:abc»\n",
      "a stage without USER that the final one builds on": {
        files: { Dockerfile: "FROM acme/app:1 AS base\nRUN make\nFROM «base»\nCMD x\n" },
        related: ["acme/app:1"],
      },
      "a USER in a stage that is not shipped":
        "FROM acme/build:1 AS build\nUSER 1000\nFROM «acme/app:1»\nCOPY --from=build a b\n",
      "an image that an ARG's default names": "ARG BASE=acme/app:1\nFROM «$BASE»\n",
      "a digest of an image whose variants differ": `FROM «gcr.io/distroless/static@sha256:${"0".repeat(64)}»\n`,
    },
    silent: {
      "a USER": "FROM acme/app:1\nUSER app\n",
      "a USER that only the build decides": "FROM acme/app:1\nUSER $APP_USER\n",
      "a USER in the stage that the final one builds on": "FROM acme/app:1 AS base\nUSER 1000\nFROM base\nCMD x\n",
      "a stage that is not the final one": "FROM acme/app:1 AS build\nFROM alpine:3.20\nUSER 1000\n",
      "root, which is another policy's matter": "FROM alpine:3.20\nUSER root\n",
      "a base image that is known to run as root": "FROM alpine:3.20\nCMD x\n",
      "a base image that is known to run as another user": "FROM nginxinc/nginx-unprivileged:1.27\n",
      scratch: "FROM scratch\nCOPY a /a\n",
      "a base image that only the build decides": "ARG BASE\nFROM $BASE\n",
      "a reference that is none": "FROM ACME//APP\n",
    },
  },
  { describe, it },
);
