import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const inImage = (line: string): string => `FROM acme/app:1\n${line}\nUSER 1000\n`;
testPolicy(
  policy,
  {
    reports: {
      "compose's CMD in the array": {
        files: { Dockerfile: inImage('HEALTHCHECK CMD [«"CMD"», "curl", "-f", "http://localhost:3000/"]') },
        message: "in a Dockerfile it is the program to run",
      },
      "compose's CMD-SHELL in the array": inImage(
        'HEALTHCHECK CMD [«"CMD-SHELL"», "curl -f http://localhost/ || exit 1"]',
      ),
      "compose's NONE in the array": inImage('HEALTHCHECK CMD [«"NONE"»]'),
      "compose's CMD on a line of its own": inImage('HEALTHCHECK --interval=30s \\\n  CMD [ \\\n  «"CMD"», \\\n  "a"]'),
      "compose's CMD alone": inImage('HEALTHCHECK CMD [«"CMD"»]'),
      "compose's CMD-SHELL before a command line": inImage("HEALTHCHECK CMD «CMD-SHELL» curl -f http://localhost/"),
      "compose's CMD in a stage that is not shipped": `FROM acme/app:1 AS base\nHEALTHCHECK CMD [«"CMD"», "a"]\nFROM acme/app:1\n`,
      "compose's CMD that is deferred": inImage('ONBUILD HEALTHCHECK CMD [«"CMD"», "a"]'),
    },
    silent: {
      "a command line": inImage("HEALTHCHECK CMD curl -f http://localhost/ || exit 1"),
      "a command in an array": inImage('HEALTHCHECK CMD ["curl", "-f", "http://localhost/"]'),
      NONE: inImage("HEALTHCHECK NONE"),
      "the command interpreter of Windows": inImage('HEALTHCHECK CMD ["CMD", "/C", "check.bat"]'),
      "a program with such a name in lower case": inImage('HEALTHCHECK CMD ["cmd", "a"]'),
      "CMD of the image, which is an array too": inImage('CMD ["CMD", "curl"]'),
      "the word in a command": inImage('HEALTHCHECK CMD ["sh", "-c", "CMD"]'),
      "a program whose name begins so": inImage("HEALTHCHECK CMD CMD-check --fast"),
      "a healthcheck in a heredoc": inImage('COPY <<EOF /x\nHEALTHCHECK CMD ["CMD"]\nEOF'),
      "an instruction that is waived": inImage(
        '# secpolicy-ignore test/policy -- our image has a program CMD\nHEALTHCHECK CMD ["CMD", "x"]',
      ),
    },
    fixes: {
      "removes compose's CMD": {
        before: inImage('HEALTHCHECK --interval=5s CMD [«"CMD"», "curl", "-f", "http://localhost/"] '),
        after: inImage('HEALTHCHECK --interval=5s CMD ["curl", "-f", "http://localhost/"] '),
      },
      "removes compose's CMD and the line it stands on": {
        before: inImage('HEALTHCHECK CMD [ \\\n    «"CMD"», \\\n    "curl" ]'),
        after: inImage('HEALTHCHECK CMD [ \\\n    "curl" ]'),
      },
      "removes compose's CMD and leaves the comment behind it": {
        before: inImage('HEALTHCHECK CMD [«"CMD"», \\\n  # why\n  "curl" ]'),
        after: inImage('HEALTHCHECK CMD [ \\\n  # why\n  "curl" ]'),
      },
      "writes the command of CMD-SHELL in shell form": {
        before: inImage('HEALTHCHECK CMD  [ «"CMD-SHELL"», "curl -f \\"http://localhost/\\" || exit 1" ]'),
        after: inImage('HEALTHCHECK CMD curl -f "http://localhost/" || exit 1'),
      },
      "turns compose's NONE into Docker's": {
        before: inImage('HEALTHCHECK CMD [«"NONE"»]'),
        after: inImage("HEALTHCHECK NONE"),
      },
    },
  },
  { describe, it },
);
