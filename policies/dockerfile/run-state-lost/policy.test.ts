import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a directory": {
        files: { Dockerfile: run("«cd» /app") },
        message: "The directory ends with this RUN",
      },
      "a directory behind other commands": run("mkdir -p /app && «cd» /app"),
      "a directory of Windows, in a file with backticks":
        "# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nWORKDIR C:\\app\nRUN dir `\n && «cd» C:\\x\nUSER ContainerUser\n",
      "a variable": {
        files: { Dockerfile: run("«export» PATH=/opt/bin:$PATH") },
        message: "The variable PATH ends with this RUN",
      },
      "a variable without export": run("«DEBIAN_FRONTEND»=noninteractive"),
      "several lines": "FROM debian:12.5\nRUN apt-get update && \\\n    «export» A=1 B=2\n",
      "settings from a file": run("«.» /root/.bashrc; ls && «source» /venv/bin/activate").replace(
        "«.» /root/.bashrc; ",
        "",
      ),
      "other settings of the shell": run("«umask» 0002"),
      "limits and aliases": "FROM debian:12.5\nRUN «ulimit» -n 65535\nRUN «alias» ll='ls -l'\n",
      "a heredoc": "FROM debian:12.5\nRUN <<EOF\nmake\n«cd» /app\nEOF\n",
      "what is deferred": "FROM debian:12.5\nONBUILD RUN «cd» /app\n",
    },
    silent: {
      "work that follows": run(
        "cd /app && make; export A=1 && make; umask 0002 && touch /a; . /root/.bashrc && make; A=1 make",
      ),
      "a way back": run("cd src && make && cd ..; cd a && ls && cd /b; cd -; cd"),
      "variables that are taken away": run("make && unset A; set +x; export"),
      "a change in a shell of its own": run(
        "(cd /a); sh -c 'cd /a'; if true; then cd /a; fi; for a in b; do cd $a; done",
      ),
      "what a substitution does": run('export A="$(make)"; ls && A=$(make)'),
      "scripts that do work": run(". ./install.sh"),
      "a function of that name": run("cd() { make; }; cd /a"),
      "limits that are shown": run("umask; ulimit -n"),
      "what a container runs": "FROM debian:12.5\nCMD cd /app\n",
      "an exec form, which has no shell": 'FROM debian:12.5\nRUN ["cd", "/app"]\n',
    },
  },
  { describe, it },
);
