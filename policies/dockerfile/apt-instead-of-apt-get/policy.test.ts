import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      apt: {
        files: { Dockerfile: "FROM debian:13\nRUN «apt» update && «apt» install -y curl\n" },
        message: "apt is made for people at a terminal",
      },
      "what apt-get can't do": "FROM debian:13\nRUN «apt» list --installed | grep a; «apt» full-upgrade -y\n",
      "apt behind other programs":
        "FROM debian:13\nRUN sudo «apt» update; DEBIAN_FRONTEND=noninteractive «/usr/bin/apt» install -y a\n",
      "apt in an array and in a heredoc": `FROM debian:13
RUN [«"apt"», "update"]
RUN <<EOF
«apt» update
EOF
`,
    },
    silent: {
      "apt-get and apt-cache": "FROM debian:13\nRUN apt-get update && apt-get install -y apt && apt-cache policy apt\n",
      "a word": "FROM debian:13\nRUN echo apt install && ls /etc/apt && rm -rf /var/lib/apt/lists/*\n",
      "a function": 'FROM debian:13\nRUN apt() { apt-get "$@"; }; apt update\n',
      "what containers run": "FROM debian:13\nCMD apt update\n",
    },
    fixes: {
      "names the other program": {
        before: "FROM debian:13\nRUN «apt» update \\\n  # tools\n  && «/usr/bin/apt» install -y \\\n    apt-utils\n",
        after: "FROM debian:13\nRUN apt-get update \\\n  # tools\n  && /usr/bin/apt-get install -y \\\n    apt-utils\n",
      },
      "in an array": {
        before: 'FROM debian:13\nRUN [«"apt"», "update"]\n',
        after: 'FROM debian:13\nRUN ["apt-get", "update"]\n',
      },
      "in a heredoc": {
        before: "FROM debian:13\nRUN <<EOF\n«apt» update # apt\nEOF\n",
        after: "FROM debian:13\nRUN <<EOF\napt-get update # apt\nEOF\n",
      },
      "with backticks": {
        before: "# escape=`\nFROM debian:13\nRUN «apt» `\n  update\n",
        after: "# escape=`\nFROM debian:13\nRUN apt-get `\n  update\n",
      },
    },
  },
  { describe, it },
);
