import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a password in a file of env_file": {
        files: {
          "compose.yaml": "services:\n  db:\n    image: a\n    env_file: db.env\n",
          "db.env": "POSTGRES_USER=shop\nPOSTGRES_PASSWORD=«kT7!pe4zQw»\n",
        },
        message: "The file db.env has a credential in POSTGRES_PASSWORD",
      },
      "a password in the file that compose reads by itself": {
        files: {
          "compose.yaml": "services:\n  db:\n    image: a\n    environment: { POSTGRES_PASSWORD: '${PASSWORD}' }\n",
          ".env": "PASSWORD=«'kT7!pe4zQw'» # the real one\n",
        },
      },
      "a password in an address, in one of several files": {
        files: {
          "compose.yaml": "services:\n  web:\n    image: a\n    env_file: [{ path: ./env/web.env, required: false }]\n",
          "env/web.env": "DATABASE_URL=«postgres://shop:kT7pe4zQw@db/shop»\n",
        },
      },
    },
    silent: {
      "a stand-in that everybody knows": {
        files: {
          "compose.yaml": "services:\n  db: { image: a, env_file: db.env }\n",
          "db.env": "POSTGRES_PASSWORD=changeme\nAPI_KEY=<your key>\n",
        },
      },
      "values that come from elsewhere": {
        files: {
          "compose.yaml": "services:\n  db: { image: a, env_file: db.env }\n",
          "db.env": "POSTGRES_PASSWORD=${DB_PASSWORD}\nPOSTGRES_PASSWORD_FILE=/run/secrets/db\nTOKEN\nAPI_KEY=\n",
        },
      },
      "a file that is not in the repository": "services:\n  db: { image: a, env_file: db.env }\n",
      "a file that no service reads": {
        files: { "compose.yaml": "services:\n  db: { image: a }\n", "db.env": "POSTGRES_PASSWORD=kT7!pe4zQw\n" },
      },
      "a file that only a variable knows": {
        files: {
          "compose.yaml": "services:\n  db: { image: a, env_file: '${STAGE}.env' }\n",
          "db.env": "POSTGRES_PASSWORD=kT7!pe4zQw\n",
        },
      },
    },
  },
  { describe, it },
);
