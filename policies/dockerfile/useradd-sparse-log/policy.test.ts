import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a large number": {
        files: { Dockerfile: run("useradd -m -u «1000700000» app") },
        message: "grows to 292 GB",
      },
      "other spellings": run("useradd --uid «999999» app; useradd -mu«123456» b; useradd --uid=«200000» c"),
      "a default of an ARG": "FROM debian:12.5\nARG UID=1000700000\nRUN useradd -u «$UID» app\n",
    },
    silent: {
      "an ordinary number": run("useradd -u 1000 app; useradd -u 65535 b; useradd c"),
      "no log": run("useradd -l -u 1000700000 app; useradd --no-log-init -u 1000700000 b; useradd -ml -u 999999 c"),
      "programs without such a log": run("adduser -D -u 1000700000 app; usermod -u 1000700000 b"),
      "a number that only the build knows": "FROM debian:12.5\nARG UID\nRUN useradd -u $UID app\n",
      "options that only the build knows": "FROM debian:12.5\nARG O\nRUN useradd $O -u 1000700000 app\n",
    },
  },
  { describe, it },
);
