import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the stage's name": {
        files: { Dockerfile: "FROM a AS x\nFROM b AS y\nCOPY --from=«y» /a /b\n" },
        message: "--from=y is the stage in which it stands",
        related: ["y"],
      },
      "the name in another case": "FROM a AS Build\nCOPY --from=«BUILD» /a /b\n",
      "the stage's number": "FROM a\nFROM b\nCOPY --from=«1» /a /b\n",
      "a mount": "FROM a AS x\nRUN --mount=type=bind,from=«x»,target=/y ls\n",
    },
    silent: {
      "the stage above": "FROM a AS x\nFROM b AS y\nCOPY --from=x /a /b\nCOPY --from=0 /a /b\n",
      "an image that a stage is named after": "FROM nginx AS web\nCOPY --from=nginx:1 /a /b\n",
      "starting from an image of the stage's own name": "FROM node AS node\n",
      "what is deferred to other files": "FROM a AS x\nONBUILD COPY --from=x /a /b\n",
      "a user of that name": "FROM a AS x\nCOPY --chown=x /a /b\n",
    },
  },
  { describe, it },
);
