import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a variable that the same ENV sets": {
        files: { Dockerfile: "FROM alpine:3.20\nENV APP=/app PATH=«$APP»/bin:$PATH\n" },
        message: "$APP is the APP from before",
        related: ["APP=/app"],
      },
      "over several lines": 'FROM acme/app:1\nENV A="1" \\\n    B="x-«${A}»" \\\n    C=3\n',
      "a variable that is only set behind it": "FROM alpine:3.20\nENV PATH=«$HOME_DIR»/bin:$PATH HOME_DIR=/x\n",
      "a variable that had another value": "FROM acme/app:1\nARG V=1\nENV V=2 URL=/«$V»\n",
    },
    silent: {
      "a value that is handed on": 'FROM acme/app:1\nARG A\nARG B\nENV A=$A a=$A B="${B}" b=$B\n',
      "what is set behind it, where the base image may set it, too": "FROM acme/app:1\nENV B=$A A=2\n",
      "an ENV of its own": "FROM acme/app:1\nENV A=1\nENV B=$A\n",
      "a list that continues itself": "FROM acme/app:1\nENV PATH=/a:$PATH HOME=/b\n",
      "a variable that is set behind it": "FROM acme/app:1\nENV A=1\nENV B=$A A=2\n",
      "a default": "FROM acme/app:1\nENV A=1 B=${A:-2}\n",
      "a text": "FROM acme/app:1\nENV A=1 B='$A' C=\\$A\n",
      "a label": "FROM acme/app:1\nLABEL a=1 b=$a\n",
    },
    fixes: {
      "begins another ENV": {
        before: "FROM alpine:3.20\nENV A=1 \\\n    B=«$A» C=3\n",
        after: "FROM alpine:3.20\nENV A=1\nENV B=$A C=3\n",
      },
    },
  },
  { describe, it },
);
