import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      root: {
        files: { Dockerfile: "FROM alpine:3.20\nUSER 1000\nONBUILD USER «root»\nONBUILD RUN ls\n" },
        message: "The last USER behind ONBUILD is root",
      },
      "the number, with a group": "FROM alpine\nONBUILD USER 1000\nONBUILD USER «0:1000»\n",
    },
    silent: {
      "root for some steps only": "FROM alpine\nONBUILD USER root\nONBUILD RUN apk add curl\nONBUILD USER app\n",
      "an ordinary user": "FROM alpine\nONBUILD USER 1000\nONBUILD USER rootless\n",
      "root that is not deferred, which has a policy of its own": "FROM alpine\nUSER root\nONBUILD RUN ls\n",
      "a user that only the build knows": "FROM alpine\nARG U\nONBUILD USER $U\n",
    },
  },
  { describe, it },
);
