import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a user and a group with a blank": {
        files: { Dockerfile: "FROM acme/app:1\nUSER app «app»\n" },
        message: 'all of "app app"',
      },
      "words through an ARG": 'FROM acme/app:1\nARG U="a b"\nUSER «$U»\n',
      "words in quotes": 'FROM acme/app:1\nUSER «"a b"»\n',
    },
    silent: {
      "a user": "FROM acme/app:1\nUSER app\n",
      "a user and a group": "FROM acme/app:1\nUSER app:app\n",
      "a comment, which is another policy's matter": "FROM acme/app:1\nUSER app # not root\n",
      Windows: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER "NT AUTHORITY\\Network Service"\n',
      "a user that only the build decides": "FROM acme/app:1\nUSER $U\n",
    },
  },
  { describe, it },
);
