import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a large number": {
        files: { Dockerfile: "FROM debian:12\nRUN useradd -m -u «1000000» app\n" },
        message: "292 MB of zeros",
      },
      "other ways to say it":
        'FROM debian:12\nRUN useradd --uid=«200000» a && useradd -ru«100000» b\nRUN ["useradd", "--uid", «"300000"», "c"]\n',
      "a number of a variable": {
        files: { Dockerfile: "FROM debian:12\nARG ID=2000000000\nRUN useradd -u «$ID» app\n" },
        message: "584 GB",
      },
      "a heredoc": "FROM debian:12\nRUN <<EOF\nuseradd -u «500000» app\nEOF\n",
    },
    silent: {
      "numbers that are usual": "FROM debian:12\nRUN useradd -u 1000 a && useradd -u 65532 b && useradd c\n",
      "no entry in the log": "FROM debian:12\nRUN useradd -l -u 1000000 a && useradd --no-log-init --uid 1000000 b\n",
      "a number that only the build knows": "FROM debian:12\nARG ID\nRUN useradd -u $ID a && useradd -u $(id -u) b\n",
      "options that the file does not show": "FROM debian:12\nRUN useradd $OPTIONS -u 1000000 a\n",
      "other programs": "FROM alpine:3.23\nRUN adduser -D -u 1000000 a && groupadd -g 1000000 b\n",
    },
    fixes: {
      "adds the option": {
        before: "FROM debian:12\nRUN useradd \\\n  # the host's\n  -u «1000000» app\n",
        after: "FROM debian:12\nRUN useradd --no-log-init \\\n  # the host's\n  -u 1000000 app\n",
      },
      "adds an item to an array": {
        before: 'FROM debian:12\nRUN ["useradd", "-u", «"1000000"», "app"]\n',
        after: 'FROM debian:12\nRUN ["useradd", "--no-log-init", "-u", "1000000", "app"]\n',
      },
    },
  },
  { describe, it },
);
