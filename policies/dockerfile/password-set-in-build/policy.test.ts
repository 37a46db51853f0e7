import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "chpasswd behind a pipe": {
        files: { Dockerfile: run("echo 'root:«screencast»' | chpasswd && printf 'a:«b1»\\nc:«d2»\\n' | chpasswd -e") },
        message: "stands in the file, so everybody",
      },
      "chpasswd with a heredoc or text":
        'FROM debian:12.5\nRUN chpasswd <<< "app:«hunter2»"\nRUN <<EOF\nchpasswd <<X\na:«b1»\nc:«d2»\nX\nEOF\n',
      "sudo between": run('echo "app:«app»" | sudo chpasswd'),
      passwd: run("echo «hunter2» | passwd --stdin root; passwd app <<< «hunter2»"),
      "a password that is taken away": {
        files: { Dockerfile: run("passwd «-d» root && passwd «--delete» app && useradd «-p» '' app") },
        message: "without one",
      },
      "useradd and usermod": run(
        "useradd -m -p «hunter2» a; usermod --password='«$6$ab$cd»' root; useradd -p \"$(openssl passwd -6 «hunter2»)\" b; usermod -p $(mkpasswd «hunter2») c",
      ),
      "a default of an ARG": "FROM debian:12.5\nARG PW=hunter2\nRUN echo app:«$PW» | chpasswd\n",
    },
    silent: {
      "values that only the build knows":
        'FROM debian:12.5\nARG PW\nRUN echo "root:$PW" | chpasswd\nRUN useradd -p "$PW" a; echo $PW | passwd --stdin a; printf "root:%s" "$PW" | chpasswd\n',
      "a mounted secret":
        'FROM debian:12.5\nRUN --mount=type=secret,id=pw chpasswd < /run/secrets/pw\nRUN --mount=type=secret,id=pw echo "root:$(cat /run/secrets/pw)" | chpasswd\n',
      "accounts that are locked": run(
        "usermod -p '!' a; useradd -p '*' b; passwd -l root; adduser -D c; adduser --disabled-password d; usermod -L e",
      ),
      "an account that is unlocked for keys": run("passwd -u git"),
      "other options of that letter": run("useradd -P /x a; mkdir -p root:a; usermod -aG root a"),
      "a stage that is left behind": "FROM debian:12.5 AS a\nRUN echo root:hunter2 | chpasswd\nFROM debian:12.5\n",
      "texts with a colon that go elsewhere": run("echo root:x | tee /a; echo 'a:b' | grep a"),
    },
  },
  { describe, it },
);
