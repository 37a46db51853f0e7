import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const stated = (text: string, message: string) => ({ files: { Dockerfile: text }, message });

testPolicy(
  policy,
  {
    reports: {
      "a number of no stage": stated("FROM a\nFROM b\nCOPY --from=«2» /a /a\n", "there are 2, counted from 0"),
      "a stage that comes later": {
        files: { Dockerfile: "FROM a\nCOPY --from=«next» /a /a\nFROM b AS next\n" },
        message: "names a stage that comes later",
        related: ["b"],
      },
      "stages that need each other": "FROM a AS x\nCOPY --from=«y» /a /a\nFROM b AS y\nCOPY --from=x /a /a\n",
      "a name that is misspelt": stated(
        "FROM a AS builder\nFROM b\nCOPY --from=«bulder» /a /a\n",
        "--from=bulder is no stage (builder?)",
      ),
      mounts:
        "FROM a AS deps1\nRUN --mount=type=bind,from=«next»,target=/x ls\nFROM b AS next\nRUN --mount=from=«dep1»,target=/y ls\n",
      "a variable": stated("ARG V=1\nFROM a\nARG V\nCOPY --from=«node:$V» /a /a\n", "holds a variable"),
    },
    silent: {
      "stages above, by name and number": "FROM a AS x\nFROM b\nCOPY --from=X /a /a\nCOPY --from=0 /a /b\n",
      images:
        "FROM a AS builder\nCOPY --from=nginx /a /a\nCOPY --from=ghcr.io/acme/bulder:1 /a /b\nCOPY --from=bilder:1 /a /c\n",
      "contexts that the command line names": "FROM a AS app\nCOPY --from=src /a /a\nCOPY --from=config /a /b\n",
      "the stage itself, which has a policy of its own": "FROM a AS x\nCOPY --from=x /a /a\n",
      "what is deferred to other files":
        "FROM a AS builder\nONBUILD COPY --from=later /a /a\nONBUILD COPY --from=5 /a /a\nFROM b AS later\n",
      "a stage that FROM can't see yet": "FROM later\nFROM b AS later\n",
    },
  },
  { describe, it },
);
