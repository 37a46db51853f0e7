import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a port of the host": {
        files: { Dockerfile: "FROM acme/app:1\nEXPOSE «8080:»80\n" },
        message: "of 8080:80 only the container's part counts",
      },
      "an address": "FROM acme/app:1\nEXPOSE 443 «127.0.0.1:80:»80/tcp\n",
      "a mapping through an ARG": "FROM acme/app:1\nARG P=80\nEXPOSE «$P:80»\n",
    },
    silent: {
      "a port": "FROM acme/app:1\nEXPOSE 80 443/udp 8000-8010\n",
      "a mapping that only the build decides": "FROM acme/app:1\nEXPOSE $P\n",
      "a mapping elsewhere": "FROM acme/app:1\nLABEL p=80:80\nRUN docker run -p 80:80 x\n",
    },
    fixes: {
      "leaves the host's part out": {
        before: "FROM acme/app:1\nEXPOSE «8080:»80/tcp «127.0.0.1:1:»2\n",
        after: "FROM acme/app:1\nEXPOSE 80/tcp 2\n",
      },
    },
  },
  { describe, it },
);
