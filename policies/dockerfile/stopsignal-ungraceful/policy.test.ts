import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      SIGKILL: {
        files: { Dockerfile: "FROM acme/app:1\nSTOPSIGNAL «SIGKILL»\n" },
        message: "in the middle of its work",
      },
      "SIGKILL by its number": "FROM acme/app:1\nSTOPSIGNAL «9»\n",
      SIGSTOP: { files: { Dockerfile: "FROM acme/app:1\nSTOPSIGNAL «stop»\n" }, message: "without ending" },
      "SIGKILL through an ARG": "FROM acme/app:1\nARG S=KILL\nSTOPSIGNAL «${S}»\n",
    },
    silent: {
      SIGTERM: "FROM acme/app:1\nSTOPSIGNAL SIGTERM\n",
      "SIGTSTP, which programs can handle": "FROM acme/app:1\nSTOPSIGNAL SIGTSTP\n",
      "a number that begins so": "FROM acme/app:1\nSTOPSIGNAL 35\n",
      "a signal that only the build decides": "FROM acme/app:1\nARG S\nSTOPSIGNAL $S\n",
      "kill in a command": "FROM acme/app:1\nRUN kill -9 1\n",
    },
  },
  { describe, it },
);
