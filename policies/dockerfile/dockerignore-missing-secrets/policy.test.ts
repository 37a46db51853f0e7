import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const beside = (ignore: string, text: string) => ({ files: { Dockerfile: text, ".dockerignore": ignore } });

testPolicy(
  policy,
  {
    reports: {
      "no ignore file": {
        files: { Dockerfile: "FROM a\nCOPY «.» /app\n" },
        message: "no .dockerignore keeps anything out of it",
      },
      "no ignore file in any folder above": {
        files: { "a/b/Dockerfile": "FROM a\nADD «./» /app\n" },
        message: "a .env beside the Dockerfile goes along",
      },
      "an ignore file without the usual names": {
        ...beside("node_modules\n", "FROM a\nCOPY «.» /app\n"),
        message: ".dockerignore does not exclude .git and .env",
      },
      "an ignore file that brings one back": {
        ...beside(".*\n!.env\n", "FROM a\nCOPY «.» /app\n"),
        message: "does not exclude .env",
      },
      "a stage that the final one builds on": "FROM a AS b\nCOPY «.» /app\nFROM b\n",
    },
    silent: {
      "an ignore file with both": beside(".git\n.env\n", "FROM a\nCOPY . /app\n"),
      "patterns that match both": beside("**/.*\n", "FROM a\nCOPY . /app\n"),
      "an ignore file that lists what to take": beside("*\n!src\n", "FROM a\nCOPY . /app\n"),
      "an ignore file of a folder, in which no history lies": {
        files: { "a/Dockerfile": "FROM a\nCOPY . /app\n", "a/.dockerignore": ".env\n" },
      },
      "an ignore file above, as the context may be there": {
        files: { "a/Dockerfile": "FROM a\nCOPY . /app\n", ".dockerignore": "x\n" },
      },
      "an ignore file of the Dockerfile's own": {
        files: { "a/Dockerfile": "FROM a\nCOPY . /app\n", "a/Dockerfile.dockerignore": ".git\n.env*\n" },
      },
      "folders and files": "FROM a\nCOPY src package.json /app/\n",
      "a stage that is not shipped": "FROM a AS b\nCOPY . /app\nFROM a\nCOPY --from=b /x /x\n",
      "flags that exclude": "FROM a\nCOPY --exclude=.git --exclude=.env* . /app\n",
      "what is deferred to other projects": "FROM a\nONBUILD COPY . /app\n",
    },
  },
  { describe, it },
);
