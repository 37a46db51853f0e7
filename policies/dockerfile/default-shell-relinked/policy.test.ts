import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a link": {
        files: { Dockerfile: run("ln -sf /bin/bash «/bin/sh»") },
        message: "where SHELL would do it for RUN alone",
      },
      "a link behind a removal": run("rm /bin/sh && ln -s bash «/bin/sh»; ln -snf /bin/bash «/usr/bin/sh»"),
      "a copy": run("cp /bin/bash «/bin/sh»; mv /bin/zsh «/bin/sh»"),
      "the exec form": 'FROM debian:12.5\nRUN ["ln", "-sf", "/bin/bash", «"/bin/sh"»]\n',
    },
    silent: {
      "a shell that is made for it": run("ln -s /bin/busybox /bin/sh; cp /busybox/sh /bin/sh; ln -sf dash /bin/sh"),
      "other links": run(
        "ln -s /bin/sh /bin/bash; ln -sf /usr/bin/python3 /usr/bin/python; ln -s /bin/bash /usr/local/bin/sh",
      ),
      "what only the build knows": "FROM debian:12.5\nARG S\nRUN ln -sf $S /bin/sh\n",
      SHELL: 'FROM debian:12.5\nSHELL ["/bin/bash", "-c"]\nRUN ls\n',
    },
  },
  { describe, it },
);
