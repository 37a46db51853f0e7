import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      capitals: { files: { Dockerfile: "FROM acme/app:1\nEXPOSE 53/«UDP» 80/tcp\n" }, message: "UDP is udp" },
      "a capital": "FROM acme/app:1\nEXPOSE 53/«Tcp»\n",
    },
    silent: {
      "lower case": "FROM acme/app:1\nEXPOSE 53/udp 80\n",
      "what is no protocol, which is another policy's matter": "FROM acme/app:1\nEXPOSE 80/HTTP\n",
    },
    fixes: {
      "writes lower case": {
        before: "FROM acme/app:1\nEXPOSE 53/«UDP»\n",
        after: "FROM acme/app:1\nEXPOSE 53/udp\n",
      },
    },
  },
  { describe, it },
);
