import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (mount: string): string => `FROM alpine:3.20\nRUN --mount=${mount} x\n`;
testPolicy(
  policy,
  {
    reports: {
      "a secret for everybody": {
        files: { Dockerfile: run("type=secret,id=npm,mode=«0444»") },
        message: "With mode 0444 users other",
      },
      "a secret for the group": run("type=secret,id=npm,mode=«440»,uid=1000"),
      "a socket of SSH": run("type=ssh,mode=«0666»"),
      "a mount in quotes": run('"type=secret,id=npm,mode=«0777»"'),
    },
    silent: {
      "no mode": run("type=secret,id=npm"),
      "the owner alone": run("type=secret,id=npm,mode=0400,uid=1000"),
      "the owner alone, in three digits": run("type=secret,id=npm,mode=600"),
      "another type": run("type=cache,target=/c,mode=0777"),
      "a mode that only the build decides": run("type=secret,id=npm,mode=$MODE"),
      "a secret that is a variable": run("type=secret,id=npm,env=NPM_TOKEN"),
    },
    fixes: {
      "lets only the owner read it": {
        before: run("type=secret,id=npm,mode=«0444»"),
        after: run("type=secret,id=npm,mode=0400"),
      },
    },
  },
  { describe, it },
);
