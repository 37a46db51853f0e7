import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the target platform":
        "FROM «--platform=$TARGETPLATFORM» node:22 AS a\nFROM «--platform=${TARGETPLATFORM}» node:22\n",
      "an ARG that only names it": "ARG TARGETPLATFORM\nFROM «--platform=$TARGETPLATFORM» node:22\n",
    },
    silent: {
      "other platforms": "FROM --platform=$BUILDPLATFORM node:22\nFROM --platform=linux/amd64 node:22\n",
      "a default for builds that know no platform": "FROM --platform=${TARGETPLATFORM:-linux/amd64} node:22\n",
      "an ARG that sets it": "ARG TARGETPLATFORM=linux/arm64\nFROM --platform=$TARGETPLATFORM node:22\n",
      "a stage of another platform": "FROM --platform=$BUILDPLATFORM a AS b\nFROM --platform=$TARGETPLATFORM b\n",
    },
    fixes: {
      "takes the flag out with its blanks": {
        before: "FROM  «--platform=$TARGETPLATFORM»   node:22 AS a\n",
        after: "FROM  node:22 AS a\n",
      },
      "leaves a continuation alone": {
        before: "FROM «--platform=$TARGETPLATFORM» \\\n  node:22\n",
        after: "FROM \\\n  node:22\n",
      },
    },
  },
  { describe, it },
);
