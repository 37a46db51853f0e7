import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a final stage on an image that has none": {
        files: { Dockerfile: 'FROM «alpine:3.20»\nCMD ["x"]\n' },
        message: "no HEALTHCHECK",
      },
      "a HEALTHCHECK in a stage that is not shipped":
        'FROM alpine:3.20 AS build\nHEALTHCHECK CMD ["true"]\nFROM «alpine:3.20»\nCMD ["x"]\n',
      "an image on scratch": 'FROM «scratch»\nCOPY a /a\nENTRYPOINT ["/a"]\n',
      "an image whose command is its base's": "FROM «nginx:1.27»\nCOPY site /usr/share/nginx/html\n",
      "a HEALTHCHECK that is only deferred": "FROM «alpine:3.20»\nONBUILD HEALTHCHECK CMD x\nCMD x\n",
    },
    silent: {
      "a HEALTHCHECK": "FROM alpine:3.20\nHEALTHCHECK CMD x\nCMD y\n",
      "an inherited one": 'FROM alpine:3.20 AS base\nHEALTHCHECK CMD ["true"]\nFROM base\nCMD ["x"]\n',
      "NONE, which is deliberate": "FROM alpine:3.20\nHEALTHCHECK NONE\nCMD x\n",
      "a base image that may have one": "FROM acme/app:1\nCMD x\n",
      "a base image that only the build decides": "ARG BASE\nFROM $BASE\nCMD x\n",
      "files to be exported": "FROM scratch\nCOPY a /a\n",
    },
  },
  { describe, it },
);
