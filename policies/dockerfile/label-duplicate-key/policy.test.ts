import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "two values": {
        files: { Dockerfile: "FROM acme/app:1\nLABEL «version»=1 a=b\nLABEL version=2\n" },
        message: "so this value is lost",
        related: ["version"],
      },
      "twice in one instruction": "FROM acme/app:1\nLABEL «a»=1 b=2 a=3\n",
      "one in quotes": 'FROM acme/app:1\nLABEL «"a.b"»=1\nLABEL a.b=2\n',
      "the same value": {
        files: { Dockerfile: "FROM acme/app:1\nLABEL «a»=1\nLABEL a=1\n" },
        message: "to the same value",
      },
    },
    silent: {
      "different labels": "FROM acme/app:1\nLABEL a=1 b=2\nLABEL A=3\n",
      "one in each stage": "FROM acme/app:1 AS x\nLABEL a=1\nFROM x\nLABEL a=2\n",
      "a variable of ENV": "FROM acme/app:1\nENV A=1\nENV A=2\n",
      "a name that only the build decides": "FROM acme/app:1\nLABEL $A=1\nLABEL $A=2\n",
    },
  },
  { describe, it },
);
