import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** Made of pieces, so that no scanner takes this file for a leak. */
const token = ["ghp", "Ab3dE7gH1jK5mN9pQ2sT6vW0yZ4cF8hLkPaB"].join("_");
const key = `-----BEGIN RSA ${"PRIVATE"} KEY-----\nMIIEowIBAAKCAQEAx7Qk2c1J5m8yR3tV6wZ9b0dF4hK7nP2s\n`;
testPolicy(
  policy,
  {
    reports: {
      "a token in a command": {
        files: { Dockerfile: `FROM alpine:3.20\nRUN git clone https://«${token}»@github.com/acme/app\n` },
        message: "A GitHub token stands in the file",
      },
      "a token in ENV and ARG": `FROM alpine:3.20\nENV A=«${token}»\nARG B="«${token}»"\n`,
      "a token in a label": `FROM alpine:3.20\nLABEL a=«${token}»\n`,
      "a token in heredocs": `FROM alpine:3.20\nCOPY <<EOF /root/.netrc\nmachine github.com password «${token}»\nEOF\nRUN <<EOF\ncurl -H "Authorization: Bearer «${token}»" https://api.github.com\nEOF\n`,
      "a token in a stage that is not shipped": `FROM alpine:3.20 AS a\nRUN login «${token}»\nFROM alpine:3.20\n`,
      "a token that is deferred": `FROM alpine:3.20\nONBUILD ENV A=«${token}»\n`,
      "a private key": {
        files: {
          Dockerfile: `FROM alpine:3.20\nCOPY <<EOF /key\n${key.replace("-----BEGIN", "«-----BEGIN").replace("\nMII", "\nMII").trimEnd()}»\nEOF\n`,
        },
        message: "A private key stands in the file",
      },
      "a password in a URL of a command": {
        files: {
          Dockerfile: "FROM alpine:3.20\nRUN pip install --index-url https://ci:«q8Zr2LmW»@pypi.acme.io/simple app\n",
        },
        message: "A password stands in a URL",
      },
    },
    silent: {
      "the example of a documentation": `FROM alpine:3.20\nENV A=${["AKIA", "IOSFODNN7EXAMPLE"].join("")}\n`,
      "a checksum": `FROM alpine:3.20\nRUN echo "${"0a1b2c3d".repeat(8)}  a" | sha256sum -c\n`,
      "a URL with variables": "FROM alpine:3.20\nRUN git clone https://$USER:${TOKEN}@github.com/acme/app\n",
      "a URL with stand-ins": "FROM alpine:3.20\nRUN DATABASE_URL=postgres://user:pass@localhost/db make\n",
      "a URL without a password":
        "FROM alpine:3.20\nRUN git clone ssh://git@github.com/acme/app && curl http://a:80/b@c\n",
      "a URL in ENV, which is another policy's matter":
        "FROM alpine:3.20\nENV URL=https://ci:q8Zr2LmW@pypi.acme.io/simple\n",
      "a comment": `# ${token}\nFROM alpine:3.20\n`,
      "the words that begin a key": "FROM alpine:3.20\nRUN grep -q 'BEGIN RSA PRIVATE KEY' /key\n",
    },
  },
  { describe, it },
);
