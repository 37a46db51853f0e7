import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "upper case": {
        files: { Dockerfile: "FROM alpine:3.20\nARG A=x\nLABEL a=«${A^^}»\n" },
        message: '${A^^} has the modifier "^"',
      },
      "a part of the text": "FROM alpine:3.20\nARG A=x\nENV B=«${A:0:8}» C=«${A,,}»\n",
      "a word that is no modifier": "ARG A=x\nFROM alpine:«${A=3}»\n",
      "an indirect variable": 'FROM acme/app:1\nCOPY "«${!A}»" /a\n',
      "a heredoc": "FROM acme/app:1\nCOPY <<EOF /a\n«${a@Q}»\nEOF\n",
    },
    silent: {
      "an option of a development container's template": 'FROM alpine:3.22\nARG V="${templateOption:imageVariant}"\n',
      "every modifier there is":
        "FROM alpine:3.20\nARG A=x\nLABEL a=${A:-b}${A-b}${A:+b}${A+b}${A:?b}${A?b}${A#b}${A##b}${A%b}${A%%b}${A/b/c}${A//b/c}\n",
      "no modifier": "FROM alpine:3.20\nARG A=x\nLABEL a=${A}$A\n",
      "a modifier in a command": "FROM alpine:3.20\nRUN echo ${A^^} ${B:0:8}\nCMD echo ${C@Q}\n",
      "a text that only looks like one": "FROM alpine:3.20\nLABEL a='${A^^}' b=\\${B^^}\n",
    },
  },
  { describe, it },
);
