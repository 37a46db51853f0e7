import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a password that everybody knows": {
        files: { Dockerfile: "FROM acme/app:1\nENV DB_PASSWORD=«changeme» A=b\n" },
        message: "ENV DB_PASSWORD is a stand-in",
      },
      "the name of the program for its password": "FROM acme/app:1\nENV POSTGRES_PASSWORD «postgres»\n",
      "a key that only the build should have": 'FROM ruby:3.3\nENV SECRET_KEY_BASE=«"dummy"»\n',
      "a stage that the final one builds on": "FROM acme/app:1 AS a\nENV JWT_SECRET=«secret»\nFROM a\n",
    },
    silent: {
      "a secret, which is another policy's matter": "FROM acme/app:1\nENV DB_PASSWORD=hunter2hunter2\n",
      "no value": "FROM acme/app:1\nENV DB_PASSWORD=\n",
      "an ARG, which ends with the build": "FROM acme/app:1\nARG SECRET_KEY_BASE=dummy\n",
      "a stage that is not shipped": "FROM acme/app:1 AS a\nENV SECRET_KEY_BASE=dummy\nFROM acme/app:1\n",
      "other names": "FROM acme/app:1\nENV MODE=test USER_NAME=admin PASSWORD_FILE=/run/secrets/password\n",
      "a switch": "FROM acme/app:1\nENV ALLOW_EMPTY_PASSWORD=yes\n",
    },
  },
  { describe, it },
);
