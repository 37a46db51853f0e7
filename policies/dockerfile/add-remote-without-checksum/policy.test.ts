import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const checksum = `--checksum=sha256:${"0a".repeat(32)}`;
const stated = (text: string, message: string) => ({ files: { Dockerfile: text }, message });

testPolicy(
  policy,
  {
    reports: {
      "a file": stated("FROM a\nADD «https://e.org/a.tgz» /x\n", "a file without a checksum, so"),
      "a file over plain http": stated(
        "FROM a\nADD «http://e.org/a.bin» /a\n",
        "over plain http and without a checksum",
      ),
      "a file of which the build knows the version":
        'FROM a\nARG V\nADD «https://e.org/a-${V}.tgz» /x\nADD «"http://e.org/$V"» /y\n',
      "one of several sources": "FROM a\nADD a.txt «https://e.org/b» /x/\n",
      "a repository, a branch and a tag": stated(
        "FROM a\nADD «https://github.com/a/b.git» /x\nADD «https://github.com/a/b.git#main» /y\nADD «git@github.com:a/b.git#v1.2.3:sub» /z\n",
        "what a branch or tag of a repository points to",
      ),
      "a commit that is cut short": "FROM a\nADD «https://github.com/a/b.git#0123456» /x\n",
      "what is deferred": "FROM a\nONBUILD ADD «https://e.org/a» /a\n",
    },
    silent: {
      "a checksum": `FROM a\nADD ${checksum} https://e.org/a /x\nARG C\nADD --checksum=$C https://e.org/b /y\n`,
      "a commit": `FROM a\nADD https://github.com/a/b.git#${commit} /x\nADD https://github.com/a/b.git#${commit}:sub /y\n`,
      "a commit in the query": `FROM a\nADD https://github.com/a/b.git?ref=v1&checksum=${commit} /x\n`,
      "a commit that only the build knows": "FROM a\nARG C\nADD https://github.com/a/b.git#${C} /x\n",
      files: "FROM a\nADD a.tar.gz /x\nADD https.txt http/x /y/\n",
      "a source that only the build knows": "FROM a\nARG U\nADD $U /x\n",
      "a download in RUN, which is another matter": "FROM a\nRUN curl -O https://e.org/a\n",
    },
  },
  { describe, it },
);
