import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an update in a step of its own": {
        files: { Dockerfile: "FROM debian:13\nRUN apt-get «update»\nRUN apt-get install -y curl\n" },
        message: "later steps install old versions by it",
        related: ["install"],
      },
      "an update that nothing follows": "FROM debian:13\nRUN apt-get -qq «update»\n",
      "other programs of the family": "FROM debian:13\nRUN apt «update»\nFROM debian:13\nRUN aptitude «update»\n",
      "an update behind steps that install nothing": `FROM debian:13
RUN set -eux; \\
    # a source of our own
    echo "deb https://a/b c d" > /etc/apt/sources.list.d/a.list; \\
    curl -fsSL https://a/key | gpg --dearmor -o /usr/share/keyrings/a.gpg && sudo apt-get «update»
RUN apt-get install -y a
`,
      "each of two": {
        files: { Dockerfile: "FROM debian:13\nRUN apt-get «update»\nRUN apt-get «update»\nRUN apt-get install -y a\n" },
        related: ["install"],
      },
      "an update beside other package managers":
        "FROM debian:13\nRUN apt-get «update» && pip install a==1\nRUN apt-get install -y b\n",
      "an array, and a heredoc": `FROM debian:13
RUN ["apt-get", «"update"»]
RUN <<EOF
apt-get «update»
EOF
`,
      "a function that installs nothing": "FROM debian:13\nRUN f() { echo a; }; f; apt-get «update»\n",
    },
    silent: {
      "both in one step": "FROM debian:13\nRUN apt-get update && apt-get install -y curl\n",
      "both in one heredoc": "FROM debian:13\nRUN <<EOF\napt-get update\napt-get install -y curl\nEOF\n",
      "an update for an upgrade, build dependencies or a download": `FROM debian:13
RUN apt-get update && apt-get upgrade -y
RUN apt-get update && apt-get build-dep -y a
RUN apt-get update && apt-get download a
`,
      "a script that may install": `FROM debian:13
RUN apt-get update && bash /tmp/setup.sh
RUN apt-get update && ./install.sh
RUN apt-get update && make deps
RUN apt-get update && npx playwright install-deps
RUN apt-get update && $INSTALL
RUN apt-get update && curl -fsSL https://a/b.sh | sh
`,
      "a command that is not known": "FROM debian:13\nRUN apt-get update && apt-get $ACTION a\n",
      "a script that could not be read": "FROM debian:13\nRUN apt-get update && ( x\n",
      "an index that is thrown away": "FROM debian:13\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\n",
      "an index in a mount": "FROM debian:13\nRUN --mount=type=cache,target=/var/lib/apt apt-get update\n",
      "managers that look for themselves whether their index is old": `FROM acme/base:1
RUN apk update
RUN dnf makecache
RUN zypper refresh
RUN yum update -y
`,
      "what containers run": "FROM debian:13\nCMD apt-get update\n",
    },
  },
  { describe, it },
);
