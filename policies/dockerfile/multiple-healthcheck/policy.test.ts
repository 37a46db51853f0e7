import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "each HEALTHCHECK but the last of a stage": {
        files: {
          Dockerfile: 'FROM acme/app:1\n«HEALTHCHECK» CMD a\n«healthcheck» NONE\nUSER 1\nHEALTHCHECK CMD ["c", "d"]\n',
        },
        message: "HEALTHCHECK",
        related: ["healthcheck", "HEALTHCHECK"],
      },
      "HEALTHCHECK in a stage that is not shipped":
        "FROM acme/app:1 AS a\n«HEALTHCHECK» CMD a\nHEALTHCHECK NONE\nFROM acme/app:1\n",
      "a second one with a comment inside, which a fix would lose":
        "FROM acme/app:1\n«HEALTHCHECK» --interval=5s \\\n  # why\n  CMD b\nHEALTHCHECK NONE\n",
    },
    silent: {
      "one HEALTHCHECK": "FROM acme/app:1\nHEALTHCHECK CMD a\n",
      "one in each stage": "FROM acme/app:1 AS a\nHEALTHCHECK CMD a\nFROM acme/app:1\nHEALTHCHECK CMD a\n",
      "one that overrides that of the stage it builds on":
        "FROM acme/app:1 AS a\nHEALTHCHECK CMD a\nFROM a\nHEALTHCHECK NONE\n",
      "one that is deferred": "FROM acme/app:1\nHEALTHCHECK CMD a\nONBUILD HEALTHCHECK NONE\n",
      "the word in a heredoc": "FROM acme/app:1\nHEALTHCHECK CMD a\nCOPY <<EOF /Dockerfile\nHEALTHCHECK NONE\nEOF\n",
      "CMD beside HEALTHCHECK": 'FROM acme/app:1\nHEALTHCHECK CMD a\nCMD ["a"]\n',
    },
    fixes: {
      "removes those without effect and leaves comments around them": {
        before:
          'FROM acme/app:1\n# one\n«HEALTHCHECK» CMD a\n# two\n«HEALTHCHECK» --interval=5s \\\n  CMD b\nHEALTHCHECK CMD ["c", "d"]\n',
        after: 'FROM acme/app:1\n# one\n# two\nHEALTHCHECK CMD ["c", "d"]\n',
      },
    },
  },
  { describe, it },
);
