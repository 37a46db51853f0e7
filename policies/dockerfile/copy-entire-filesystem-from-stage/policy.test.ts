import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the root to the root": {
        files: { Dockerfile: "FROM debian AS build\nRUN make\nFROM debian\nCOPY --from=build «/» /\n" },
        message: "All files of stage build are copied",
      },
      "everything in the root": "FROM a AS b\nRUN make\nFROM c\nCOPY --from=b «/*» /\n",
    },
    silent: {
      "one folder": "FROM a AS b\nRUN make\nFROM c\nCOPY --from=b /app /\nCOPY --from=b /etc /etc\n",
      "squashing onto scratch": "FROM a AS b\nRUN make\nFROM scratch\nCOPY --from=b / /\n",
      "a stage that holds chosen files only": "FROM scratch AS rootfs\nCOPY etc /etc\nFROM c\nCOPY --from=rootfs / /\n",
      "an image that is made for it, under a name": "FROM tonistiigi/xx AS xx\nFROM c\nCOPY --from=xx / /\n",
      "an image that is made for it": "FROM c\nCOPY --from=acme/overlay:1 / /\n",
      "the context": "FROM c\nCOPY / /\n",
      "another place": "FROM a AS b\nRUN make\nFROM c\nCOPY --from=b / /rootfs\n",
    },
  },
  { describe, it },
);
