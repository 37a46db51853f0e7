import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a number that is too high": {
        files: { Dockerfile: "FROM acme/app:1\nEXPOSE 80 «80000»/udp\n" },
        message: "no port 80000",
      },
      "a range that is too high": "FROM acme/app:1\nEXPOSE «65530-65540»\n",
      "a range that ends before it begins": "FROM acme/app:1\nEXPOSE «90-80»\n",
      "a name": { files: { Dockerfile: "FROM acme/app:1\nEXPOSE «http»\n" }, message: '"http" is no port' },
      "several ports with commas": "FROM acme/app:1\nEXPOSE «80,443»\n",
      "a protocol alone": { files: { Dockerfile: "FROM acme/app:1\nEXPOSE «»/tcp\n" }, message: "has no port" },
      "a negative number": "FROM acme/app:1\nEXPOSE «-1»\n",
      "a port through an ARG": "FROM acme/app:1\nARG P=70000\nEXPOSE «$P»\n",
      "an array, which EXPOSE does not know": 'FROM acme/app:1\nEXPOSE «["80"]»\n',
    },
    silent: {
      "ports and ranges": "FROM acme/app:1\nEXPOSE 0 80 65535/udp 8000-8010 9-9\n",
      "a mapping, which is another policy's matter": "FROM acme/app:1\nEXPOSE 8080:80\n",
      "a port that only the build decides": "FROM acme/app:1\nEXPOSE $PORT ${A}/tcp\n",
      "several ports in a variable": 'FROM acme/app:1\nENV PORTS="80 443"\nEXPOSE $PORTS\n',
      "a comment behind it, which is another policy's matter": "FROM acme/app:1\nEXPOSE 80 # http\n",
      "a mark of a template": "FROM acme/app:1\nEXPOSE {{ port }}\n",
      "a port in quotes, which the builder takes off": 'FROM acme/app:1\nEXPOSE "80"\n',
    },
  },
  { describe, it },
);
