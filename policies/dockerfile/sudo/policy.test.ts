import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM alpine:3.20\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "anywhere in a script, and in the exec form":
        'FROM alpine:3.20\nRUN true; «sudo» ls\nRUN [«"sudo"»,"ls"]\nRUN if true; then «sudo» ls; fi\nUSER 1000\n',
      "a heredoc": "FROM debian:12.5\nRUN <<EOF\n«sudo» apt-get update\nEOF\n",
      "a heredoc that another shell reads": 'FROM debian:12.5\nRUN <<-"S" bash -eu\n\t«sudo» apt-get install curl\nS\n',
      "what is deferred": "FROM alpine:3.20\nUSER 1000\nONBUILD RUN «sudo» ls\n",
      "in pipes and substitutions, with options and variables": run(
        'echo a | «sudo» tee /etc/a && A="$(«sudo» -E cat /b)" && «sudo» -u root ls; «/usr/bin/sudo» A=1 ls; sh -c "«sudo» ls"',
      ),
      "as a user, with what that means": {
        files: { Dockerfile: "FROM alpine:3.20\nUSER 1000\nRUN «sudo» ls\n" },
        message: "lets a user become root without a password",
      },
      "as root": {
        files: { Dockerfile: "FROM debian:12.5\nUSER root\nRUN «sudo» ls\n" },
        message: "already runs as root here",
      },
    },
    silent: {
      "a package and a string": 'FROM alpine:3.20\nRUN apk add --no-cache sudo && echo "do not sudo here"\nUSER 1000\n',
      "rights that are given up": run("sudo -u app make; sudo -E --user=www-data make; sudo -H -u $APP_USER make"),
      "a file for it": run(
        "echo 'app ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/app; command -v sudo; usermod -aG sudo app",
      ),
      "a function of that name": run('sudo() { "$@"; }; sudo ls'),
      "a comment": "FROM alpine:3.20\n# sudo ls\nRUN ls # sudo\n",
      "what a container runs": "FROM alpine:3.20\nCMD sudo ls\n",
    },
    fixes: {
      "takes the word out": { before: run("true && «sudo» ls /a"), after: run("true && ls /a") },
      "of several commands": { before: run("«sudo» a; «sudo» b"), after: run("a; b") },
    },
  },
  { describe, it },
);
