import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const inImage = (lines: string): string => `FROM acme/app:1\n${lines}\n`;
testPolicy(
  policy,
  {
    reports: {
      "CMD in shell form": {
        files: { Dockerfile: inImage("CMD «node server.js»") },
        message: "A shell runs this CMD",
      },
      "ENTRYPOINT in shell form": {
        files: { Dockerfile: inImage("ENTRYPOINT «node server.js»") },
        message: "takes no arguments from CMD",
      },
      "a line that needs a shell": inImage("CMD «node $SCRIPT && echo done»"),
      "lower case": "from acme/app:1\ncmd «id»\n",
      "a line over several lines": inImage("CMD «node \\\n  # why\n  server.js»"),
      "a stage that is not shipped": "FROM acme/app:1 AS a\nCMD «a»\nFROM acme/app:1\n",
      "a word that begins like exec": inImage("CMD «executor run»"),
      "a deferred one": inImage("ONBUILD CMD «a b»"),
    },
    silent: {
      "an array": inImage('CMD ["node", "server.js"]'),
      "an array over several lines": inImage('CMD [ \\\n  "node", \\\n  "server.js" ]'),
      exec: inImage("CMD exec node server.js"),
      "exec behind a preparation": inImage("CMD envsubst < a > b && exec nginx -g 'daemon off;'"),
      "exec on another line": inImage("ENTRYPOINT set -e; \\\n  exec node server.js"),
      "a shell that is wanted": inImage('SHELL ["/bin/bash", "-c"]\nCMD node server.js'),
      "a shell of the stage it builds on": 'FROM acme/app:1 AS a\nSHELL ["/bin/bash", "-c"]\nFROM a\nCMD x\n',
      Windows: "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCMD powershell -File a.ps1\n",
      "an array that went wrong": inImage("CMD ['node', 'server.js']"),
      "one that another takes the place of": inImage('CMD node a.js\nCMD ["node", "b.js"]'),
      "RUN and HEALTHCHECK, which get no signals": inImage("RUN a\nHEALTHCHECK CMD b"),
      "nothing at all": inImage("CMD"),
    },
    fixes: {
      "writes an array": {
        before: inImage("CMD «node --enable-source-maps server.js»"),
        after: inImage('CMD ["node", "--enable-source-maps", "server.js"]'),
      },
    },
  },
  { describe, it },
);
