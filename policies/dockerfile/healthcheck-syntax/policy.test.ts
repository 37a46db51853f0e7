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
      "compose's CMD in a stage that is not shipped": `FROM acme/app:1 AS base\nHEALTHCHECK CMD [«"CMD"», "a"]\nFROM acme/app:1\n`,
      "compose's CMD that is deferred": inImage('ONBUILD HEALTHCHECK CMD [«"CMD"», "a"]'),
      "CMD without a command": {
        files: { Dockerfile: inImage("HEALTHCHECK --interval=5s «CMD»") },
        message: "no command",
      },
      "CMD with an empty array": inImage("HEALTHCHECK «CMD» []"),
      "neither CMD nor NONE": inImage("«HEALTHCHECK» --interval=5s"),
      "nothing at all": inImage("«HEALTHCHECK»"),
      "a command without CMD": inImage("HEALTHCHECK --interval=5s «curl» -f http://localhost/"),
      "a misspelt CMD": {
        files: { Dockerfile: inImage("HEALTHCHECK «CDM» curl -f http://localhost/") },
        message: "CDM (CMD?) is neither",
      },
      "NONE with more behind it": inImage("HEALTHCHECK NONE «CMD curl»"),
      "an unknown flag": {
        files: { Dockerfile: inImage("HEALTHCHECK --«intervall»=5s CMD a") },
        message: "no flag --intervall (--interval?)",
      },
      "a flag of compose": inImage("HEALTHCHECK --«test»=a --«start_period»=5s CMD a"),
      "a flag that stands twice": inImage("HEALTHCHECK --interval=5s --«interval»=6s CMD a"),
      "a flag without a value": inImage("HEALTHCHECK --«interval» --timeout=«» --retries=«» --«start-period» CMD a"),
      "a duration without a unit": {
        files: { Dockerfile: inImage("HEALTHCHECK --interval=«30» CMD a") },
        message: "it has no unit",
      },
      "durations that are none": inImage(
        "HEALTHCHECK --interval=«1d» --timeout=«5S» --start-period=«1m30» --start-interval=«soon» CMD a",
      ),
      "a duration in a variable, which means nothing here": {
        files: { Dockerfile: inImage("ARG I=5s\nHEALTHCHECK --interval=«$I» CMD a") },
        message: "variables mean nothing here",
      },
      "a duration in quotes that is none": inImage('HEALTHCHECK --interval=«"30"» CMD a'),
      "durations that are too short": inImage("HEALTHCHECK --interval=«500us» --timeout=«-1s» CMD a"),
      "retries that are no number": inImage("HEALTHCHECK --retries=«three» CMD a"),
      "retries below zero": inImage("HEALTHCHECK --retries=«-1» CMD a"),
      "flags behind CMD": {
        files: { Dockerfile: inImage("HEALTHCHECK CMD «--interval=5s» --timeout=3s curl -f http://localhost/") },
        message: "stands behind CMD",
      },
    },
    silent: {
      "a command line": inImage("HEALTHCHECK CMD curl -f http://localhost/ || exit 1"),
      "a command in an array": inImage('HEALTHCHECK CMD ["curl", "-f", "http://localhost/"]'),
      "every flag there is": inImage(
        "HEALTHCHECK --interval=1m30s --timeout=1.5s --start-period=0 --start-interval=500ms --retries=3 CMD a",
      ),
      "flags on lines of their own, with comments between": inImage(
        "HEALTHCHECK --interval=30s \\\n  # slow at first\n  --timeout=3s \\\n  CMD a",
      ),
      "flags of the command": inImage("HEALTHCHECK CMD curl --interval 5 --fail http://localhost/"),
      "a value in quotes": inImage('HEALTHCHECK --interval="30s" CMD a'),
      "no retries, which means the default": inImage("HEALTHCHECK --retries=0 CMD a"),
      NONE: inImage("HEALTHCHECK NONE"),
      "lower case": inImage("healthcheck none"),
      "a lower-case cmd": inImage('healthcheck --interval=5s cmd ["a"]'),
      "flags of NONE, which nobody reads": inImage("HEALTHCHECK --foo=bar NONE"),
      "the command interpreter of Windows": inImage('HEALTHCHECK CMD ["CMD", "/C", "check.bat"]'),
      "a program with such a name in lower case": inImage('HEALTHCHECK CMD ["cmd", "a"]'),
      "CMD of the image, which is an array too": inImage('CMD ["CMD", "curl"]'),
      "the word in a command": inImage('HEALTHCHECK CMD ["sh", "-c", "CMD"]'),
      "a healthcheck in a heredoc": inImage("COPY <<EOF /x\nHEALTHCHECK CMD\nEOF"),
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
      "puts CMD in front of a command": {
        before: inImage("HEALTHCHECK --interval=5s «curl» -f http://localhost/"),
        after: inImage("HEALTHCHECK --interval=5s CMD curl -f http://localhost/"),
      },
      "corrects a misspelt flag": {
        before: inImage("HEALTHCHECK --«start_period»=5s CMD a"),
        after: inImage("HEALTHCHECK --start-period=5s CMD a"),
      },
      "counts in seconds": {
        before: inImage("HEALTHCHECK --interval=«30» --timeout=«5» CMD a"),
        after: inImage("HEALTHCHECK --interval=30s --timeout=5s CMD a"),
      },
    },
  },
  { describe, it },
);
