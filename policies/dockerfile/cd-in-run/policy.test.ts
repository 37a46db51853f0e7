import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a directory before the work": {
        files: { Dockerfile: run("«cd» /app && npm ci && npm run build") },
        message: "This RUN works in /app",
      },
      "a relative directory": run("«cd» app; make"),
      "a heredoc": "FROM debian:12.5\nRUN <<EOF\n«cd» /app\nmake\nEOF\n",
      "a variable of the file": "FROM debian:12.5\nENV APP=/app\nRUN «cd» $APP && make\n",
      Windows: "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN «cd» C:\\x && dir\n",
    },
    silent: {
      "a directory that comes later": run("git clone https://e.org/a /a && cd /a && make"),
      "a way back": run("cd /a && make && cd /b && make; cd /a && make && cd -"),
      "a shell of its own": run("(cd /a && make) && ls; sh -c 'cd /a && make'"),
      "temporary folders, home and variables of the shell":
        'FROM debian:12.5\nRUN cd /tmp && make\nRUN cd ~ && make\nRUN cd "$(mktemp -d)" && make\nRUN cd /tmp/src && make\n',
      "what is mounted for this RUN":
        "FROM debian:12.5\nRUN --mount=type=bind,target=/src cd /src/a && make\nRUN --mount=type=cache,target=/c cd /c && make\n",
      "a change that nothing sees, which is another policy's matter": run("cd /app"),
      "names of that kind": run("cdrecord /a && make; echo cd /a"),
    },
  },
  { describe, it },
);
