import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a number": {
        files: { Dockerfile: "FROM a\nFROM b\nCOPY --from=«0» /a /a\n" },
        message: "--from=0 means another stage",
        related: ["a"],
      },
      "a number of a stage that has a name": "FROM a AS x\nFROM b\nCOPY --chown=1 --from=«0» /a /a\n",
    },
    silent: {
      "a name": "FROM a AS x\nFROM b\nCOPY --from=x /a /a\n",
      "a number of no stage": "FROM a\nFROM b\nCOPY --from=7 /a /a\n",
      "a name that ends in a number": "FROM a AS x1\nFROM b\nCOPY --from=x1 /a /a\n",
      "an image": "FROM b\nCOPY --from=nginx:1 /a /a\nCOPY a 0\n",
    },
    fixes: {
      "writes the name": {
        before: "FROM a AS Build\nFROM b\nCOPY --from=«0» --chown=1 /a /a\n",
        after: "FROM a AS Build\nFROM b\nCOPY --from=Build --chown=1 /a /a\n",
      },
    },
  },
  { describe, it },
);
