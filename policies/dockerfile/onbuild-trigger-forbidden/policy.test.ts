import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "another ONBUILD": {
        files: { Dockerfile: "FROM a\nONBUILD «ONBUILD» RUN make\n" },
        message: "ONBUILD can't stand behind ONBUILD",
      },
      "FROM and MAINTAINER, in any case": "FROM a\nONBUILD «from» b\nONBUILD «MAINTAINER» me\n",
    },
    silent: {
      "what can be deferred": "FROM a\nONBUILD RUN make\nONBUILD COPY . /app\nONBUILD USER 1000\nONBUILD ARG A\n",
      "the words elsewhere": "FROM a\nONBUILD RUN FROM=1 ONBUILD\nONBUILD ENV FROM=b\n",
    },
  },
  { describe, it },
);
