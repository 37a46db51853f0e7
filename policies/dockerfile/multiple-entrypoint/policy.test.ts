import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "each ENTRYPOINT but the last of a stage": {
        files: { Dockerfile: 'FROM acme/app:1\n«ENTRYPOINT» ["a"]\n«entrypoint» b\nUSER 1\nENTRYPOINT ["c", "d"]\n' },
        message: "ENTRYPOINT",
        related: ["entrypoint", "ENTRYPOINT"],
      },
      "ENTRYPOINT in a stage that is not shipped":
        'FROM acme/app:1 AS a\n«ENTRYPOINT» ["a"]\nENTRYPOINT b\nFROM acme/app:1\n',
      "a second one with a comment inside, which a fix would lose":
        "FROM acme/app:1\n«ENTRYPOINT» a \\\n  # why\n  b\nENTRYPOINT b\n",
    },
    silent: {
      "an empty one, which takes back what was inherited": 'FROM acme/app:1\nENTRYPOINT []\nENTRYPOINT ["a"]\n',
      "one ENTRYPOINT": 'FROM acme/app:1\nENTRYPOINT ["a"]\n',
      "one in each stage": 'FROM acme/app:1 AS a\nENTRYPOINT ["a"]\nFROM acme/app:1\nENTRYPOINT ["a"]\n',
      "one that overrides that of the stage it builds on":
        'FROM acme/app:1 AS a\nENTRYPOINT ["a"]\nFROM a\nENTRYPOINT b\n',
      "one that is deferred": 'FROM acme/app:1\nENTRYPOINT ["a"]\nONBUILD ENTRYPOINT b\n',
      "the word in a heredoc": 'FROM acme/app:1\nENTRYPOINT ["a"]\nCOPY <<EOF /Dockerfile\nENTRYPOINT b\nEOF\n',
      "CMD beside ENTRYPOINT": 'FROM acme/app:1\nENTRYPOINT ["e"]\nCMD ["a"]\n',
    },
    fixes: {
      "removes those without effect and leaves comments around them": {
        before:
          'FROM acme/app:1\n# one\n«ENTRYPOINT» ["a"]\n# two\n«ENTRYPOINT» ["b", \\\n  "b"]\nENTRYPOINT ["c", "d"]\n',
        after: 'FROM acme/app:1\n# one\n# two\nENTRYPOINT ["c", "d"]\n',
      },
    },
  },
  { describe, it },
);
