import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a misspelt flag": {
        files: { Dockerfile: "FROM acme/app:1\nCOPY --«chwon»=1 a /b\n" },
        message: "COPY has no flag --chwon (--chown?)",
      },
      "a flag of another instruction": "FROM acme/app:1\nADD --«from»=a b /c\nCOPY --«checksum»=sha256:0 a /b\n",
      "a flag of FROM": "FROM --«plattform»=linux/amd64 acme/app:1\n",
      "arguments for a program": {
        files: { Dockerfile: "FROM acme/app:1\nCMD --«port»=80 --«verbose»\n" },
        message: "is read as a flag of CMD, which has none such",
      },
      "a flag that stands twice": "FROM acme/app:1\nCOPY --chown=1 --«chown»=2 a /b\n",
      "a flag without a value": "FROM acme/app:1\nCOPY --«chown» a /b\n",
      "a switch with another value": {
        files: { Dockerfile: "FROM acme/app:1\nCOPY --link=«yes» a /b\n" },
        message: '--link takes true or false, not "yes"',
      },
      "a network that there is not": "FROM acme/app:1\nRUN --network=«bridge» x\n",
      "a source that is neither stage nor image": {
        files: { Dockerfile: "FROM acme/app:1\nCOPY --from=«build:» a /b\nCOPY --from=«:build» a /b\n" },
        message: "names no stage and can't be an image",
      },
      "a deferred one": "FROM acme/app:1\nONBUILD COPY --«foo»=1 a /b\n",
    },
    silent: {
      "every flag there is":
        "FROM --platform=linux/amd64 acme/app:1\nCOPY --from=a --chown=1 --chmod=755 --link --parents=true --exclude=a --exclude=b c /d\nADD --chown=1 --chmod=7 --link=false --checksum=sha256:0 --keep-git-dir=true --unpack=true --exclude=x a /b\nRUN --mount=type=cache,target=/a --mount=type=ssh --network=none --security=sandbox --device=x y\n",
      "sources of all sorts":
        "FROM acme/app:1 AS Build\nFROM acme/app:1\nCOPY --from=Build a /a\nCOPY --from=0 a /b\nCOPY --from=localhost:5000/a/b:1@sha256:0 a /c\nCOPY --from=$X a /d\n",
      "arguments in an array": 'FROM acme/app:1\nCMD ["--port=80"]\n',
      "arguments behind a program": "FROM acme/app:1\nCMD app --port=80\nRUN app --x\n",
      "a value that only the build decides": "FROM acme/app:1\nRUN --network=$N x\n",
      "flags of a frontend of one's own": "# syntax=acme/frontend:1\nFROM acme/app:1\nCOPY --magic=1 a /b\n",
      "flags behind two dashes": "FROM acme/app:1\nCOPY -- --a /b\n",
      "flags of HEALTHCHECK, which is another policy's matter": "FROM acme/app:1\nHEALTHCHECK --foo=1 CMD x\n",
      "a text": "FROM acme/app:1\nENV A=--b\nLABEL a=--b\n",
    },
    fixes: {
      "corrects it": {
        before: "FROM acme/app:1\nCOPY --«chwon»=1 a /b\n",
        after: "FROM acme/app:1\nCOPY --chown=1 a /b\n",
      },
    },
  },
  { describe, it },
);
