import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "two files": {
        files: { Dockerfile: "FROM a\nCOPY a.txt b.txt «/data»\n" },
        message: "COPY has several sources, so /data must be",
      },
      "ADD, and a JSON array": 'FROM a\nADD a b «/x»\nCOPY ["a b", "c", «"/y"»]\n',
      "a name without a path": "FROM a\nWORKDIR /app\nCOPY a b «data»\n",
      "files of another stage": "FROM a AS b\nFROM a\nCOPY --from=b /a /b «/c»\n",
      "a heredoc and a file": "FROM a\nCOPY <<EOF b «/x»\nhi\nEOF\n",
      "what an ARG names": "FROM a\nARG D=/x\nCOPY a b «$D»\n",
      "what is deferred": "FROM a\nONBUILD COPY a b «/x»\n",
    },
    silent: {
      "a slash at the end": 'FROM a\nCOPY a b /x/\nCOPY a b ./\nCOPY ["a", "b", "/x/"]\n',
      "a backslash at the end, on Windows": "# escape=`\nFROM a\nCOPY a b C:\\x\\\n",
      "the directory itself": "FROM a\nWORKDIR /a\nCOPY a b .\nCOPY a b ..\nCOPY a b ./x/.\n",
      "one source": "FROM a\nCOPY a /x\nCOPY a* /x\n",
      "a source that may be missing": "FROM a\nCOPY app.conf override.con[f] /etc/app.conf\nCOPY a b* /x\n",
      "the working directory, and those above it": "FROM a\nWORKDIR /srv/app\nCOPY a b /srv/app\nCOPY a b /srv\n",
      "directories that images have": "FROM a\nCOPY a b /usr/local/bin\nCOPY a b /etc\n",
      "a destination that only the build knows": "FROM a\nARG D\nCOPY a b $D\n",
      "whole paths, which make their directories": "FROM a\nCOPY --parents a/x b/y /z\n",
    },
    fixes: {
      "adds the slash": { before: "FROM a\nCOPY a b «/x»\n", after: "FROM a\nCOPY a b /x/\n" },
      "adds it inside of quotes": {
        before: 'FROM a\nCOPY ["a", "b", «"/x"»]\n',
        after: 'FROM a\nCOPY ["a", "b", "/x/"]\n',
      },
    },
  },
  { describe, it },
);
