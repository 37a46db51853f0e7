import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a soft limit above the hard one": {
        files: {
          "compose.yaml": "services:\n  db:\n    image: a\n    ulimits:\n      «nofile»: { soft: 65536, hard: 1024 }\n",
        },
        message: "a soft limit of 65536, above the hard one of 1024",
      },
      "no soft limit below a hard one":
        "services:\n  db:\n    image: a\n    ulimits: { «memlock»: { soft: -1, hard: 1024 } }\n",
      "a name that the engine does not know": {
        files: { "compose.yaml": "services:\n  db:\n    image: a\n    ulimits: { «nofiles»: 1024 }\n" },
        message: "is no limit that the engine knows",
      },
    },
    silent: {
      "limits as they should be":
        "services:\n  db:\n    image: a\n    ulimits:\n      nproc: 65535\n      nofile: { soft: 1024, hard: 65536 }\n      memlock: { soft: -1, hard: -1 }\n      core: { soft: 0, hard: -1 }\n",
      "a limit that only a variable knows":
        "services:\n  db:\n    image: a\n    ulimits: { nofile: { soft: '${SOFT}', hard: 1024 } }\n",
      "a limit of which a half is missing, which is another policy's":
        "services:\n  db:\n    image: a\n    ulimits: { nofile: { soft: 4096 } }\n",
    },
  },
  { describe, it },
);
