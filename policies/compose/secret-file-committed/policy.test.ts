import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a secret's file that is committed": {
        files: {
          "compose.yaml":
            "services:\n  db: { image: a, secrets: [db] }\nsecrets:\n  db:\n    file: «./db/password.txt»\n",
          "db/password.txt": "kT7!pe4zQw\n",
        },
        message: 'The secret "db"',
      },
    },
    silent: {
      "a file that is not in the repository":
        "services:\n  db: { image: a, secrets: [db] }\nsecrets:\n  db: { file: ./db/password.txt }\n",
      "a file with a stand-in": {
        files: {
          "compose.yaml": "services:\n  db: { image: a, secrets: [db] }\nsecrets:\n  db: { file: password.txt }\n",
          "password.txt": "changeme\n",
        },
      },
      "an empty file": {
        files: {
          "compose.yaml": "services:\n  db: { image: a, secrets: [db] }\nsecrets:\n  db: { file: password.txt }\n",
          "password.txt": "\n",
        },
      },
      "a secret from a variable":
        "services:\n  db: { image: a, secrets: [db] }\nsecrets:\n  db: { environment: DB_PASSWORD }\n",
      "a config, which is none": {
        files: {
          "compose.yaml": "services:\n  db: { image: a, configs: [c] }\nconfigs:\n  c: { file: c.txt }\n",
          "c.txt": "kT7!pe4zQw\n",
        },
      },
    },
  },
  { describe, it },
);
