import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "files of the user that containers run as": {
        files: { Dockerfile: "FROM a\nCOPY «--chown=node:node» . /app\nUSER node\n" },
        message: "COPY gives the files to node:node, as whom containers run",
      },
      "by number, and in a stage that the final one builds on":
        "FROM a AS base\nCOPY «--chown=1000» . /app\nFROM base\nADD «--chown=1000:0» x /y\nUSER 1000\n",
      "a mode with write permission": "FROM a\nCOPY «--chown=app» --chmod=755 x /x\nUSER app\n",
    },
    silent: {
      "files of root": "FROM a\nCOPY . /app\nCOPY --chown=root:root x /x\nCOPY --chown=0:1000 y /y\nUSER 1000\n",
      "files of another user": "FROM a\nCOPY --chown=app . /app\nUSER 1000\n",
      "a mode without write permission":
        "FROM a\nCOPY --chown=app --chmod=555 x /x\nCOPY --chown=app --chmod=u=rx y /y\nUSER app\n",
      "containers that run as root": "FROM a\nCOPY --chown=node . /app\nUSER root\n",
      "a user that is not known": "FROM a\nCOPY --chown=node . /app\n",
      "an owner that only the build knows": "FROM a\nARG U\nCOPY --chown=$U . /app\nUSER node\n",
      "a stage that is not shipped": "FROM a AS b\nUSER node\nCOPY --chown=node . /app\nFROM a\nUSER node\n",
    },
  },
  { describe, it },
);
