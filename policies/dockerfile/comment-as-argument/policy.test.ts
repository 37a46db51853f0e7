import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "behind WORKDIR": {
        files: { Dockerfile: "FROM acme/app:1\nWORKDIR /app «# the code»\n" },
        message: "a part of the directory's name",
      },
      "behind USER": "FROM acme/app:1\nUSER 1000 «# not root»\n",
      "behind EXPOSE": {
        files: { Dockerfile: "FROM acme/app:1\nEXPOSE 8080 «# http»\n" },
        message: "the image does not build",
      },
      "behind COPY": "FROM acme/app:1\nCOPY a /b «#the sources of it»\n",
      "on the last line of several": "FROM acme/app:1\nCOPY a \\\n  b /c/ «# both»\n",
      "behind VOLUME and STOPSIGNAL": "FROM acme/app:1\nVOLUME /data «# kept»\nSTOPSIGNAL SIGINT «# softly»\n",
    },
    silent: {
      "a comment of its own": "FROM acme/app:1\n# the code\nWORKDIR /app\n",
      "a comment between the lines of an instruction": "FROM acme/app:1\nCOPY a \\\n  # why\n  b /c/\n",
      "a comment of the shell": "FROM acme/app:1\nRUN make # all\nCMD run # it\n",
      "a name with the sign": "FROM acme/app:1\nCOPY c#/a /b\nWORKDIR /app#1\n",
      "a path that begins with it": "FROM acme/app:1\nCOPY a #b/\n",
      "a sign between quotes": 'FROM acme/app:1\nWORKDIR "/a # b"\n',
      "a heredoc": "FROM acme/app:1\nCOPY <<EOF /a\n# a comment\nEOF\n",
      "an array": 'FROM acme/app:1\nCOPY ["a # b", "/c"]\n',
      "behind ENV, which is another policy's matter": "FROM acme/app:1\nENV A=b # c\n",
      "behind ARG, where it does no harm": "FROM acme/app:1\nARG A=b # c\n",
      "a fragment of a URL": "FROM acme/app:1\nADD https://example.com/a.git#v1 /a\n",
    },
    fixes: {
      "moves it": {
        before: "FROM acme/app:1\nWORKDIR /app  «# the code»\nUSER 1\n",
        after: "FROM acme/app:1\n# the code\nWORKDIR /app\nUSER 1\n",
      },
    },
  },
  { describe, it },
);
