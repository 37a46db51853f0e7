import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM alpine:3.20\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "chmod and COPY": {
        files: { Dockerfile: "FROM alpine:3.20\nRUN chmod -R «777» /app\nCOPY --chmod=«777» a /a\nUSER 1000\n" },
        message: "777 lets every user of the container write there",
      },
      "octal modes": run("chmod «0777» -R /a && chmod «666» /b && chmod «0002» /c && chmod «2777» /d"),
      "symbolic modes": run(
        "chmod «a+w» /a; chmod «o+rwx» /a; chmod «ugo+rw» /a; chmod «u+x,a=rwx» /a; chmod -R «go=u,o+w» /a",
      ),
      "folders that are made so": run(
        "mkdir -p -m «777» /a; mkdir --mode=«0777» /b; install -d -m «0777» /c; install -m«666» a /d",
      ),
      "ADD, and a symbolic mode of COPY": "FROM alpine:3.20\nADD --chmod=«0666» a /a\nCOPY --chmod=«a+rwx» a /a\n",
      "the exec form and heredocs": 'FROM alpine:3.20\nRUN ["chmod", «"777"», "/a"]\nRUN <<EOF\nchmod «777» /b\nEOF\n',
      "what other commands run": run(
        "find /app -type d -exec chmod «777» {} + && ls | xargs chmod «777»; sudo chmod «777» /a",
      ),
      "a mode in a variable": 'FROM alpine:3.20\nARG MODE=777\nRUN chmod «"$MODE"» /a\nCOPY --chmod=«$MODE» a /a\n',
      "a shared temporary folder that loses its bit": run("chmod «777» /tmp"),
      "a stage that others build on": "FROM alpine:3.20 AS a\nRUN chmod «777» /a\nFROM a\n",
      "what is deferred": "FROM alpine:3.20\nONBUILD RUN chmod «777» /a\n",
    },
    silent: {
      "a shared folder with the sticky bit": run(
        "chmod 1777 /tmp && mkdir -m 3777 /run/pg && install -d -m 1777 /a && chmod a+rwxt /b && chmod a=rwx,o+t /c && chmod +t,a+w /d",
      ),
      "modes for owner and group": run(
        "chmod 775 /a; chmod g+w /a; chmod ug=rw /a; chmod -R g=u /a; chmod 0664 /b; chmod u=rwx,go=rx /c",
      ),
      "a mode that leaves others to the umask": run("chmod +w /a; chmod +rwx /b"),
      "rights that are taken away": run("chmod o-w /a; chmod a+w,o-w /b; chmod -R a-w /c; chmod -w /d"),
      "programs that everybody may run": run("chmod a+x /a; chmod +x /b; chmod 755 /c; chmod a+rX /d"),
      devices: run("chmod 666 /dev/null /dev/fuse; chmod 666 /proc/self/fd/2"),
      "a stage that is left behind": "FROM alpine:3.20 AS a\nRUN chmod 777 /a\nFROM alpine:3.20\nCOPY --from=a /b /b\n",
      "modes that only the build knows":
        'FROM alpine:3.20\nARG MODE\nRUN chmod $MODE /a; chmod "$(cat m)" /b; chmod --reference=/c /d\nCOPY --chmod=$MODE a /a\n',
      "numbers that are no modes": run("chmod 755 /srv/777; mkdir 777; echo chmod 777 /a; install -m 755 777 /a"),
      "a mode for the group of another": run("chmod o=g /a"),
      "what a container runs": "FROM alpine:3.20\nCMD chmod 777 /a\n",
    },
  },
  { describe, it },
);
