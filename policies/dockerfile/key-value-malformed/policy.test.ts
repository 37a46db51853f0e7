import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a word without a sign": {
        files: { Dockerfile: "FROM acme/app:1\nENV A=b «c» d\n" },
        message: '"c" has no equals sign, so ENV does not build',
      },
      "a name alone": "FROM acme/app:1\nENV «A»\n",
      "a label with blanks that are not quoted": "FROM acme/app:1\nLABEL a=b «c»\n",
      "a value behind a blank": "FROM acme/app:1\nENV A= «b»\n",
      "a comment behind it": {
        files: { Dockerfile: "FROM acme/app:1\nENV A=b «#» why\n" },
        message: "no comment may stand behind an instruction",
      },
      "an open double quote": {
        files: { Dockerfile: 'FROM acme/app:1\nENV A=«"b c»\n' },
        message: "never closed",
      },
      "an open single quote": "FROM acme/app:1\nLABEL a=«it's»\n",
      "an open quote of ARG": "ARG A=«'b»\nFROM acme/app:1\n",
      "a variable that is not closed": "FROM acme/app:1\nENV A=«${B»\n",
      "no name": { files: { Dockerfile: "FROM acme/app:1\nENV «=b»\n" }, message: "Nothing stands before" },
      "no name of ARG": "FROM acme/app:1\nARG «=b»\n",
    },
    silent: {
      "names and values": "FROM acme/app:1\nARG A B=c\nENV A=b C=\"d e\" F='g h' I=j\\ k\nLABEL a=b\n",
      "empty values": 'FROM acme/app:1\nENV A= B=""\nARG C=\n',
      "the old form": "FROM acme/app:1\nENV A b c\n",
      "quotes within quotes": "FROM acme/app:1\nENV A=\"it's\" B='\"'\n",
      "an escaped quote": 'FROM acme/app:1\nENV A=\\" B="a\\"b"\n',
      "a blank before the sign, which is another policy's matter": "FROM acme/app:1\nARG A =b\nENV C =d\n",
      "names in quotes": 'FROM acme/app:1\nLABEL "a.b"="c" "Drill Version"="1" \\\n  "d e"=f\n',
    },
  },
  { describe, it },
);
