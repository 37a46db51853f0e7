import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an ENV": {
        files: { Dockerfile: "FROM acme/app:1\nENV «NODE_ENV production»\n" },
        message: "ENV NODE_ENV has no equals sign",
      },
      "a LABEL": 'FROM acme/app:1\nLABEL «maintainer "me"»\n',
      "a value with blanks and signs": "FROM acme/app:1\nENV «OPTS -a=1 -b»\n",
      "a value over several lines": "FROM acme/app:1\nENV «OPTS a \\\n  b»\n",
      "a deferred one": "FROM acme/app:1\nONBUILD ENV «A b»\n",
    },
    silent: {
      "the form with a sign": 'FROM acme/app:1\nENV A=b C="d e"\nLABEL a=b\n',
      "ARG, which has no such form": "FROM acme/app:1\nARG A B\n",
      "a sign behind a blank, which is another policy's matter": "FROM acme/app:1\nENV A =b\n",
    },
    fixes: {
      "writes a sign": { before: "FROM a\nENV «A   b»\n", after: "FROM a\nENV A=b\n" },
      "writes quotes around several words": {
        before: "FROM a\nENV «OPTS -a=$X -b»\n",
        after: 'FROM a\nENV OPTS="-a=$X -b"\n',
      },
      "keeps quotes": { before: "FROM a\nLABEL «a 'b c'»\n", after: "FROM a\nLABEL a='b c'\n" },
    },
  },
  { describe, it },
);
