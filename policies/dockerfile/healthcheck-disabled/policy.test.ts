import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "NONE in the final stage": {
        files: { Dockerfile: 'FROM alpine:3.20\nUSER 1000\n«HEALTHCHECK» NONE\nCMD ["x"]\n' },
        message: "HEALTHCHECK NONE takes away",
      },
      "NONE in the stage that the final one builds on": "FROM alpine:3.20 AS base\n«healthcheck» none\nFROM base\n",
    },
    silent: {
      "a check": "FROM alpine:3.20\nHEALTHCHECK CMD x\n",
      "none at all": "FROM alpine:3.20\n",
      "a check that takes the place of NONE":
        "FROM alpine:3.20 AS base\nHEALTHCHECK NONE\nFROM base\nHEALTHCHECK CMD x\n",
      "NONE in a stage that is not shipped": "FROM acme/app:1 AS a\nHEALTHCHECK NONE\nFROM acme/app:1\n",
      "NONE that is waived":
        "FROM acme/app:1\n# secpolicy-ignore test/policy -- a batch job, which ends when it fails\nHEALTHCHECK NONE\n",
    },
  },
  { describe, it },
);
