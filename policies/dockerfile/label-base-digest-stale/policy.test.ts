import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const digest = `sha256:${"0a".repeat(32)}`;
const other = `sha256:${"0b".repeat(32)}`;
const label = "LABEL org.opencontainers.image.base.digest=";
testPolicy(
  policy,
  {
    reports: {
      "another digest": {
        files: { Dockerfile: `FROM alpine:3.20@${digest}\n${label}«${other}»\n` },
        message: "has another one",
        related: [`alpine:3.20@${digest}`],
      },
      "a digest beside a tag": {
        files: { Dockerfile: `FROM alpine:3.20\n${label}«"${digest}"»\n` },
        message: "is not pinned to it",
      },
    },
    silent: {
      "the same digest": `FROM alpine:3.20@${digest}\n${label}${digest}\n`,
      "the same digest through an ARG": `ARG D=${digest}\nFROM alpine@$D\nARG D\n${label}$D\n`,
      "a digest that only the build decides": `FROM alpine:3.20\nARG D\n${label}$D\n`,
      "an empty label": `FROM alpine:3.20\n${label}""\n`,
      "another label": `FROM alpine:3.20\nLABEL digest=${digest}\n`,
      "a stage that is not shipped": `FROM alpine:3.20 AS a\n${label}${digest}\nFROM alpine:3.20\n`,
      scratch: `FROM scratch\n${label}${digest}\n`,
    },
  },
  { describe, it },
);
