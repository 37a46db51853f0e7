import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a stage called scratch": {
        files: { Dockerfile: "FROM alpine AS «scratch»\nFROM scratch\n" },
        message: "FROM scratch below it starts from this stage",
      },
      "a stage called context, in any case": "FROM alpine AS «Context»\n",
    },
    silent: {
      "starting from scratch": "FROM scratch AS empty\nFROM scratch\n",
      "names that hold the words": "FROM a AS from-scratch\nFROM a AS context2\n",
      "an image of that name": "FROM acme/context\nFROM context\n",
    },
  },
  { describe, it },
);
