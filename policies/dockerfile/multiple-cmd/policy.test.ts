import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "each CMD but the last of a stage": {
        files: { Dockerfile: 'FROM acme/app:1\n«CMD» ["a"]\n«cmd» b\nUSER 1\nCMD ["c", "d"]\n' },
        message: "CMD",
        related: ["cmd", "CMD"],
      },
      "CMD in a stage that is not shipped": 'FROM acme/app:1 AS a\n«CMD» ["a"]\nCMD b\nFROM acme/app:1\n',
      "a second one with a comment inside, which a fix would lose":
        "FROM acme/app:1\n«CMD» a \\\n  # why\n  b\nCMD b\n",
    },
    silent: {
      "an empty one, which takes back what was inherited": 'FROM acme/app:1\nCMD []\nCMD ["a"]\n',
      "one CMD": 'FROM acme/app:1\nCMD ["a"]\n',
      "one in each stage": 'FROM acme/app:1 AS a\nCMD ["a"]\nFROM acme/app:1\nCMD ["a"]\n',
      "one that overrides that of the stage it builds on": 'FROM acme/app:1 AS a\nCMD ["a"]\nFROM a\nCMD b\n',
      "one that is deferred": 'FROM acme/app:1\nCMD ["a"]\nONBUILD CMD b\n',
      "the word in a heredoc": 'FROM acme/app:1\nCMD ["a"]\nCOPY <<EOF /Dockerfile\nCMD b\nEOF\n',
      "ENTRYPOINT beside CMD": 'FROM acme/app:1\nENTRYPOINT ["e"]\nCMD ["a"]\n',
    },
    fixes: {
      "removes those without effect and leaves comments around them": {
        before: 'FROM acme/app:1\n# one\n«CMD» ["a"]\n# two\n«CMD» ["b", \\\n  "b"]\nCMD ["c", "d"]\n',
        after: 'FROM acme/app:1\n# one\n# two\nCMD ["c", "d"]\n',
      },
    },
  },
  { describe, it },
);
