import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a path that leads up": {
        files: { Dockerfile: "FROM a\nCOPY «../shared/x» /x\n" },
        message: "BuildKit takes shared/x of the context",
      },
      "the folder above": { files: { Dockerfile: "FROM a\nADD «..» /x\n" }, message: "takes . of the context" },
      "a path that leads down and further up": "FROM a\nCOPY a «a/../../b» /x/\n",
      "what is deferred": "FROM a\nONBUILD COPY «../x» /x\n",
    },
    silent: {
      "a path that leads up inside": "FROM a\nCOPY a/../b /x\nCOPY ./a /y\n",
      "names that begin with dots": "FROM a\nCOPY ..a .b ...c /x/\n",
      "a destination": "FROM a\nWORKDIR /a\nCOPY x ../b\n",
      "a path from the root": "FROM a\nCOPY /../x /x\n",
      "other stages": "FROM a AS b\nFROM a\nCOPY --from=b ../x /x\n",
      "what only the build knows": "FROM a\nARG D\nCOPY $D/x /x\n",
      "what is fetched": "FROM a\nADD https://e.org/../x /x\n",
    },
  },
  { describe, it },
);
