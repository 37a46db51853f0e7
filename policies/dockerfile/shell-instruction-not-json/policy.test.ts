import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a command line": {
        files: { Dockerfile: "FROM acme/app:1\nSHELL «/bin/bash -o pipefail -c»\n" },
        message: "nothing but a JSON array",
      },
      "an array in single quotes": "FROM acme/app:1\nSHELL «['/bin/bash', '-c']»\n",
      "an array that is not closed": 'FROM acme/app:1\nSHELL «["/bin/bash", "-c"»\n',
    },
    silent: {
      "an array": 'FROM acme/app:1\nSHELL ["/bin/bash", "-c"]\n',
      "an array over several lines": 'FROM acme/app:1\nSHELL ["/bin/bash", \\\n  "-c"]\n',
      "a shell in RUN": "FROM acme/app:1\nRUN /bin/bash -c x\n",
    },
    fixes: {
      "writes an array": {
        before: "FROM acme/app:1\nSHELL «/bin/bash  -c»\n",
        after: 'FROM acme/app:1\nSHELL ["/bin/bash", "-c"]\n',
      },
    },
  },
  { describe, it },
);
