import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM alpine:3.20\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "octal modes": run("chmod «4755» /a; chmod «06755» /b; install -m «4755» a /c"),
      "symbolic modes": {
        files: { Dockerfile: run("chmod «u+s» /a; chmod «+s» /b; chmod «a+xs» /c; chmod «u=rwxs,go=rx» /d") },
        message: "lets every user run the program as its owner",
      },
      "COPY and ADD": "FROM alpine:3.20\nCOPY --chmod=«4755» a /a\nADD --chmod=«u+s» b /b\n",
      "what find runs": run("find / -name ping -exec chmod «u+s» {} \\;"),
    },
    silent: {
      "bits that are taken away": run(
        "chmod u-s /a; chmod a-s /b; find / -perm /6000 -type f -exec chmod a-s {} \\; || true",
      ),
      "the group's bit, with which folders hand on their group": run(
        "chmod g+s /srv; chmod 2775 /srv; mkdir -m 3777 /run/pg",
      ),
      "ordinary modes": run("chmod 755 /a; chmod +x /s; chmod o+x s"),
      "a stage that is left behind": "FROM alpine:3.20 AS a\nRUN chmod u+s /a\nFROM alpine:3.20\n",
      "modes that only the build knows": "FROM alpine:3.20\nARG M\nRUN chmod $M /a\n",
    },
  },
  { describe, it },
);
