import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM alpine:3.20\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a repository's default branch": {
        files: { Dockerfile: run("git clone --depth 1 «https://github.com/a/b.git» /src && cd /src && make") },
        message: "takes what the branch holds on the day of the build",
      },
      "over ssh": run("git clone «git@github.com:a/b.git»; git -C /src clone «ssh://git@e.org/a»"),
      "a branch by name": run(
        "git clone -b «main» https://github.com/a/b; git clone --branch=«develop» https://e.org/a; git clone --depth 1 --branch «master» https://e.org/a",
      ),
      "a choice that comes before": run("git checkout v1; git clone «https://github.com/a/b»"),
    },
    silent: {
      "a tag": run(
        "git clone -b v1.2 --depth 1 https://github.com/a/b; git clone --branch 1.0.5 https://e.org/a; git clone --branch release-3 https://e.org/a",
      ),
      "a commit that is checked out": run(
        "git clone https://github.com/a/b && cd b && git checkout 0123abc; git clone https://e.org/c && git -C c reset --hard 0123abc",
      ),
      "a commit that a later instruction checks out":
        "FROM alpine:3.20\nRUN git clone https://github.com/a/b /b\nWORKDIR /b\nRUN git checkout 0123abc\n",
      "a revision": run("git clone --revision 0123abc https://github.com/a/b"),
      "a branch that the build is told": "FROM alpine:3.20\nARG REF\nRUN git clone -b $REF https://github.com/a/b\n",
      "an address that only the build knows": "FROM alpine:3.20\nARG U\nRUN git clone $U /a\n",
      "a repository of the context": run("git clone /src /app; git clone file:///src /app; git clone ./a b"),
      "other commands": run("git submodule update --init; echo git clone https://e.org/a; hg clone https://e.org/a"),
    },
  },
  { describe, it },
);
