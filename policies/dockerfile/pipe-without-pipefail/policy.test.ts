import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a download that a shell runs": {
        files: { Dockerfile: "FROM debian:12.5\nRUN «curl» -fsSL https://example.com/i.sh | sh\nUSER 1000\n" },
        message: "A failure of curl goes unnoticed",
        related: ["|"],
      },
      "a value that a download gives": run('V="$(«curl» -fsSL https://e.org/v | cut -d. -f1)" && echo "$V"'),
      "a program in the middle": run("cat a.sql | «./migrate» | tee log"),
      "a download that is unpacked by the one before the last": run("«curl» https://e.org/a.gz | gunzip | sh"),
      "the last command of a group": run("(cd /a && «make» all) | tee build.log"),
      "where errors stop the script but not the pipe": run("set -eu; «wget» -qO- https://e.org/k | tee /k"),
      "a heredoc": "FROM debian:12.5\nRUN <<EOF\nset -e\n«wget» -qO- https://e.org/i | sh\nEOF\n",
      "what is deferred": "FROM debian:12.5\nONBUILD RUN «curl» https://e.org/i | sh\n",
      "a shell without the option":
        'FROM debian:12.5\nSHELL ["/bin/bash", "-e", "-c"]\nRUN «curl» https://e.org/i | bash\n',
    },
    silent: {
      "a shell that minds the pipe":
        'FROM alpine:3.20 AS base\nSHELL ["/bin/ash","-eo","pipefail","-c"]\nFROM base\nRUN curl https://e.org/i | sh\nUSER 1000\n',
      "an option that the script sets": run(
        "set -o pipefail && curl https://e.org/i | sh; bash -o pipefail -c 'curl https://e.org/i | sh'",
      ),
      "commands that only print or look": run(
        "echo a | chpasswd; printf 'a' | sh; find /usr -type f | xargs ls; yes | sdkmanager --licenses; ldd /a | awk '{print $1}' | sort -u; true | cat; dpkg -l | grep a | sh",
      ),
      "what fails itself on half of a file": run(
        "curl https://e.org/a.tgz | tar xz; wget -qO- https://e.org/k | gpg --dearmor > /k; curl https://e.org/k | apt-key add -; curl https://e.org/a.gz | gzip -d > a; curl https://e.org/s | sha256sum -c -",
      ),
      "what ends early": run("curl https://e.org/v | head -n1; curl https://e.org/v | grep -q a"),
      "a failure that is asked about": run(
        "if curl https://e.org/v | sh; then :; fi; curl https://e.org/v | sh || exit 1; ! curl https://e.org/v | sh",
      ),
      "other signs": run("curl https://e.org/a || curl https://e.org/b; echo 'curl x | sh'; case a in b|c) ;; esac"),
      "a shell that is not known": 'FROM debian:12.5\nARG S\nSHELL ["$S", "-c"]\nRUN curl https://e.org/i | sh\n',
      "what a container runs": "FROM debian:12.5\nCMD curl https://e.org/i | sh\n",
      Windows: "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN curl https://e.org/i | more\n",
    },
  },
  { describe, it },
);
