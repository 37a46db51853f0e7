import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const inImage = (line: string): string => `FROM acme/app:1\n${line}\nUSER 1000\n`;

testPolicy(
  policy,
  {
    reports: {
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
      "the form of a compose file, which is another policy's matter": inImage('HEALTHCHECK CMD ["CMD", "curl"]'),
      "a healthcheck in a heredoc": inImage("COPY <<EOF /x\nHEALTHCHECK CMD\nEOF"),
    },
    fixes: {
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
