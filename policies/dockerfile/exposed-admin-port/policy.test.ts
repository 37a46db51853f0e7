import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      SSH: { files: { Dockerfile: "FROM acme/app:1\nEXPOSE «22» 80\n" }, message: "Port 22 is that of SSH" },
      "a range that holds it": {
        files: { Dockerfile: "FROM alpine:3.20\nEXPOSE «20-25»\n" },
        message: "Port 22 (in 20-25) is that of SSH",
      },
      "a port through an ARG": "FROM alpine:3.20\nARG P=22\nEXPOSE «$P»\nEXPOSE «22»/TCP\n",
      "other servers": "FROM acme/app:1\nEXPOSE «23» «3389»/tcp «5900»\n",
      "a stage that the final one builds on": "FROM acme/app:1 AS a\nEXPOSE «22»\nFROM a\n",
    },
    silent: {
      "other ports": "FROM acme/app:1\nEXPOSE 80 2222 8022 222\n",
      "a range without it": "FROM acme/app:1\nEXPOSE 24-30\n",
      "another protocol": "FROM acme/app:1\nEXPOSE 22/udp\n",
      "a stage that is not shipped": "FROM acme/app:1 AS a\nEXPOSE 22\nFROM acme/app:1\n",
      "a port that only the build decides": "FROM acme/app:1\nEXPOSE $P\n",
    },
  },
  { describe, it },
);
