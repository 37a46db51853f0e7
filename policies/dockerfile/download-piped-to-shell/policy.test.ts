import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a script through a pipe": {
        files: { Dockerfile: "FROM debian:12.5\nRUN curl -fsSL https://example.com/i.sh | «sh»\nUSER 1000\n" },
        message: "sh runs a download as it comes in",
        related: ["https://example.com/i.sh"],
      },
      "through other pipes and other interpreters": run(
        "wget -qO- https://e.org/i | sudo -E «bash» -s -- --yes; curl https://e.org/i.py | «python3» -; curl https://e.org/i.gz | gunzip | «perl»",
      ),
      "a heredoc": "FROM debian:12.5\nRUN <<EOF\nset -eux\ncurl -k https://e.org/x.sh | «sh»\nEOF\n",
      "in substitutions": run(
        '«sh» -c "$(curl -fsSL https://e.org/i)"; «bash» <(curl -s https://e.org/i); «eval» "$(wget -O- https://e.org/i)"',
      ),
      "from a file": {
        files: { Dockerfile: run("curl -fsSLo /tmp/i.sh https://e.org/i.sh && «sh» /tmp/i.sh") },
        message: "that nothing has checked",
      },
      "a program that is made executable": run("wget https://e.org/tool && chmod +x tool && «./tool» install"),
      "with pipefail all the same":
        'FROM debian:12.5\nSHELL ["/bin/bash","-o","pipefail","-c"]\nRUN curl -fsSL https://e.org/i | «bash»\n',
      "what is deferred": "FROM debian:12.5\nONBUILD RUN curl https://e.org/i | «sh»\n",
    },
    silent: {
      "data that is unpacked, read or saved": run(
        "curl -fsSL https://e.org/a.tgz | tar xz; curl https://e.org/a | python3 -c 'import json'; curl -o /opt/a.sh https://e.org/a.sh; wget -O- https://e.org/k | gpg --dearmor > /k",
      ),
      "a script that is compared with its checksum": run(
        "curl -fsSLo i.sh https://e.org/i.sh && echo '0a1b  i.sh' | sha256sum -c - && sh i.sh",
      ),
      "a program with a signature": run(
        "curl -fsSLo t https://e.org/t && curl -fsSLo t.asc https://e.org/t.asc && gpg --batch --verify t.asc t && chmod +x t && ./t --version",
      ),
      "a script of the image's own": run("curl -fsSLo /a.tgz https://e.org/a.tgz; sh /opt/install.sh; cat i.sh | sh"),
      "a text": run('echo "curl https://e.org | sh"'),
      "a file that COPY writes": "FROM debian:12.5\nCOPY <<EOF /a.sh\ncurl https://e.org | sh\nEOF\n",
    },
  },
  { describe, it },
);
