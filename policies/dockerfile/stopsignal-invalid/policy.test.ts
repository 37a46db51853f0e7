import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const inImage = (signal: string): string => `FROM acme/app:1\nSTOPSIGNAL ${signal}\n`;
testPolicy(
  policy,
  {
    reports: {
      "a misspelt name": { files: { Dockerfile: inImage("«SIGTREM»") }, message: "no signal SIGTREM (SIGTERM?)" },
      "a name that there is not": { files: { Dockerfile: inImage("«STOP_NOW»") }, message: "does not build" },
      "a number that there is not": { files: { Dockerfile: inImage("«99»") }, message: "can be stopped" },
      "the number 0": inImage("«0»"),
      "a real-time signal out of range": inImage("«SIGRTMIN+16»"),
      "more than a name": inImage("«SIGTERM 15»"),
      "a comment behind the name": inImage("«SIGTERM # softly»"),
      "a name through an ARG": "FROM acme/app:1\nARG S=SIGFOO\nSTOPSIGNAL «$S»\n",
    },
    silent: {
      "a name": inImage("SIGQUIT"),
      "a name without SIG": inImage("QUIT"),
      "a name in lower case": inImage("sigterm"),
      "a number": inImage("9"),
      "real-time signals": `${inImage("SIGRTMIN+3")}STOPSIGNAL RTMAX-14\nSTOPSIGNAL 64\n`,
      "another name of a signal": inImage("SIGIOT"),
      "a name in quotes": inImage('"SIGTERM"'),
      "a signal that only the build decides": inImage("$SIGNAL"),
      "a name through an ARG": "FROM acme/app:1\nARG S=SIGINT\nSTOPSIGNAL $S\n",
    },
    fixes: {
      "writes the signal that was meant": { before: inImage("«SIGTREM»"), after: inImage("SIGTERM") },
    },
  },
  { describe, it },
);
