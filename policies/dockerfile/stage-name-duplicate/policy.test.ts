import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the later of two stages with one name": {
        files: { Dockerfile: "FROM a AS build\nFROM b AS «build»\n" },
        message: "the stage on line 1",
        related: ["build"],
      },
      "names that differ in case": "FROM a AS Build\nFROM b AS «BUILD»\n",
      "each later one of several": "FROM a AS x\nFROM b AS «x»\nFROM c AS «x»\n",
      "a stage that builds on its namesake": "FROM a AS x\nFROM x AS «x»\n",
    },
    silent: {
      "names that differ": "FROM a AS build\nFROM a AS build2\nFROM a\nFROM a\n",
      "the name of an image": "FROM node AS node\nFROM alpine\n",
      "a name that something else has": "FROM a AS x\nENV x=1\nLABEL x=y\n",
    },
  },
  { describe, it },
);
