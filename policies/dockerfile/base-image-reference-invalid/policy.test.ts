import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const stated = (text: string, message: string) => ({ files: { Dockerfile: text }, message });

testPolicy(
  policy,
  {
    reports: {
      "a tag that is missing": stated("FROM «node:»\n", "nothing follows its last sign"),
      "two tags": stated("FROM «node:20:alpine»\n", '"node:20:alpine" is no image reference'),
      "a digest that is too short": stated("FROM «alpine@sha256:beef»\n", "The digest of"),
      "a scheme": stated("FROM «https://ghcr.io/acme/app:1»\n", "has no scheme in front"),
      "capitals in the name": stated("FROM «Node:20»\n", "has capitals in its name"),
      "capitals in the first part, which is then a registry": stated(
        "FROM «Acme/app:1»\n",
        '"Acme" in "Acme/app:1" is taken',
      ),
      "signs that no name has": stated("FROM «acme/app_:1»\n", "is no image reference"),
      "what ARG defaults come to": {
        files: { Dockerfile: "ARG TAG=\nFROM «node:$TAG»\n" },
        related: ["TAG="],
      },
      "an image that files are taken from": "FROM a\nCOPY --from=«Nginx:1» /a /b\nRUN --mount=from=«b:»,target=/x ls\n",
    },
    silent: {
      "references with all their parts": `FROM node\nFROM localhost:5000/a/b_c/d-e.f:1.2-x@sha256:${"0a".repeat(32)}\nFROM GHCR.io/acme/app:V1\n`,
      "scratch, stages in any case, and numbers of stages":
        "FROM scratch AS Base\nFROM BASE\nCOPY --from=Base /a /a\nCOPY --from=0 /a /b\nCOPY --from=9 /a /b\n",
      "what only the build knows": "ARG V\nFROM node:$V\nFROM ${V}\n",
      "marks that a program replaces": "FROM %%BASE%%\nFROM <BASE>\nFROM @BASE@\nFROM BASE_IMAGE\nFROM acme/{{name}}\n",
      "an empty image": 'ARG BASE=""\nFROM $BASE\n',
    },
  },
  { describe, it },
);
