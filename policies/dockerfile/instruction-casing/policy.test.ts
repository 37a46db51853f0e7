import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "one in lower case among capitals": {
        files: { Dockerfile: "FROM acme/app:1\nRUN a\n«run» b\nCMD c\n" },
        message: "in capitals, and run is not",
      },
      "one in capitals among lower case": {
        files: { Dockerfile: "from acme/app:1\nrun a\n«CMD» b\n" },
        message: "in lower case, and CMD is not",
      },
      "one in both": "FROM acme/app:1\n«Run» a\n",
      "a tie": "FROM acme/app:1\n«run» a\n",
      "a word over several lines": "FROM acme/app:1\nRUN a\n«copy» \\\n  a /b\n",
    },
    silent: {
      capitals: "FROM acme/app:1\nRUN a\n",
      "lower case throughout": "from alpine:latest as x\nuser root\ncmd id\n",
      "words that are no instructions": "FROM acme/app:1 as a\nHEALTHCHECK cmd x\nONBUILD run y\n",
      "an ARG before the first FROM": "arg A\nFROM acme/app:1\nRUN a\n",
    },
    fixes: {
      "writes the same case": {
        before: "FROM acme/app:1\n«Run» a\n«cmd» b\nUSER 1\n",
        after: "FROM acme/app:1\nRUN a\nCMD b\nUSER 1\n",
      },
    },
  },
  { describe, it },
);
