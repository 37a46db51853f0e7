import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the context": { files: { Dockerfile: "FROM a\nCOPY «.» /app\n" }, message: "COPY . takes everything" },
      "the context in other words": "FROM a\nADD «./» /a\nCOPY a «/» /b/\nCOPY «*» /c/\nCOPY «./*» /d/\n",
      "a stage that the final one builds on": "FROM a AS b\nCOPY «.» /app\nFROM b\nCMD x\n",
      "an ignore file that lists what to leave out": {
        files: { Dockerfile: "FROM a\nCOPY «.» /app\n", ".dockerignore": ".git\n" },
      },
    },
    silent: {
      "folders and files": "FROM a\nCOPY src package.json /app/\nCOPY *.js /app/\nCOPY .npmrc /app/\n",
      "a stage that is not shipped": "FROM a AS b\nCOPY . /app\nFROM a\nCOPY --from=b /app/x /x\n",
      "an ignore file that lists what to take": {
        files: { Dockerfile: "FROM a\nCOPY . /app\n", ".dockerignore": "*\n!src\n" },
      },
      "another stage": "FROM a AS b\nFROM a\nCOPY --from=b . /app\n",
      "what is deferred to other projects": "FROM a\nONBUILD COPY . /app\n",
    },
  },
  { describe, it },
);
