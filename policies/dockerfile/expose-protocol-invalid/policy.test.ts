import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a protocol of applications": {
        files: { Dockerfile: "FROM acme/app:1\nEXPOSE 80/«http»\n" },
        message: "not http",
      },
      "a misspelt one": "FROM acme/app:1\nEXPOSE 53/«upd» 53/tcp\n",
      "two at once": "FROM acme/app:1\nEXPOSE 53/«tcp/udp»\n",
      "one through an ARG": "FROM acme/app:1\nARG P=80/quic\nEXPOSE «$P»\n",
    },
    silent: {
      "every protocol": "FROM acme/app:1\nEXPOSE 1 2/tcp 3/udp 4/sctp\n",
      "upper case, which is another policy's matter": "FROM acme/app:1\nEXPOSE 1/TCP\n",
      "no protocol behind the slash": "FROM acme/app:1\nEXPOSE 1/\n",
      "what only the build decides": "FROM acme/app:1\nEXPOSE 1/$P\n",
    },
    fixes: {
      "writes the one that was meant": {
        before: "FROM acme/app:1\nEXPOSE 53/«upd»\n",
        after: "FROM acme/app:1\nEXPOSE 53/udp\n",
      },
    },
  },
  { describe, it },
);
