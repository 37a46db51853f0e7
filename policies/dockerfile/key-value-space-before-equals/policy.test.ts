import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "blanks on both sides": {
        files: { Dockerfile: "FROM acme/app:1\nENV A «=» b\n" },
        message: 'ENV A sets "A" to a text that begins with "="',
      },
      "a blank before the sign": "FROM acme/app:1\nENV A «=»b\n",
      "a label": 'FROM acme/app:1\nLABEL version «=» "1"\n',
      "an ARG": { files: { Dockerfile: "FROM acme/app:1\nARG A «=»b\n" }, message: "so ARG does not build" },
      "a global ARG": "ARG A «=» b\nFROM acme/app:1\n",
      "a later pair": "FROM acme/app:1\nENV A=b C «=»d\n",
    },
    silent: {
      "no blanks": "FROM acme/app:1\nARG A=b\nENV A=b C=d\nLABEL a=b\n",
      "an empty value": "FROM acme/app:1\nARG A=\nENV A=\n",
      "the old form": "FROM acme/app:1\nENV A b=c\n",
      "signs in a value": 'FROM acme/app:1\nENV A="= b" C==d\n',
      "a comparison in a command": 'FROM acme/app:1\nRUN [ "$A" = b ]\n',
    },
    fixes: {
      "joins them": { before: 'FROM a\nENV A «=» "b c"\n', after: 'FROM a\nENV A="b c"\n' },
      "joins those of ARG": { before: "ARG A «=»b\nFROM a\n", after: "ARG A=b\nFROM a\n" },
    },
  },
  { describe, it },
);
