import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a variable that a well-known base image has not": {
        files: { Dockerfile: "FROM debian:12\nWORKDIR «$HOME»/app\n" },
        message: "Nothing defines HOME: no ARG, no ENV and not the base image. So there is an empty text here.",
      },
      "variables of COPY and its flags": "FROM node:22\nCOPY --chown=«$UID»:«${GID}» a /«$DIR»/\n",
      "a variable in a label": 'FROM alpine:3.20\nLABEL a="v«$VERSION»"\n',
      "a variable of a mount": "FROM alpine:3.20\nRUN --mount=type=cache,target=«$CACHE» make\n",
      "a misspelt variable": "FROM alpine:3.20\nARG APP_DIR=/a\nWORKDIR «$APP_DRI»\n",
      "variables of nginx in a heredoc": {
        files: {
          Dockerfile: "FROM nginx:1.27\nCOPY <<EOF /etc/nginx/conf.d/a.conf\nproxy_set_header Host «$host»;\nEOF\n",
        },
        message: "in the file that the heredoc writes",
      },
      "arguments of a script in a heredoc": 'FROM acme/app:1\nCOPY <<EOF /run.sh\nexec "«$@»"\nEOF\n',
      "a dollar sign in a password": {
        files: { Dockerfile: "FROM acme/app:1\nENV LDAP_PASSWORD P@«$$»w0rd\n" },
        message: "Only shells know $$.",
      },
      "a variable on scratch": "FROM scratch\nENV A=«$B»\n",
    },
    silent: {
      "the stage of COPY, where no variable counts": "ARG V=1\nFROM debian:12\nCOPY --from=a-$V --from=$W a /b\n",
      "an ARG, with or without a default": "FROM debian:12\nARG A B=1\nWORKDIR /$A/$B\n",
      "an ENV": "FROM debian:12\nENV A=1\nWORKDIR /$A\n",
      "an ARG of the stage it builds on": "FROM debian:12 AS a\nARG A\nFROM a\nWORKDIR /$A\n",
      "what the base image sets": "FROM node:22\nLABEL node=$NODE_VERSION\nENV PATH=/a:$PATH\n",
      "what a base image that is not known may set": "FROM acme/app:1\nWORKDIR $HOME/app\n",
      "a variable with a default": "FROM debian:12\nWORKDIR ${DIR:-/app}\n",
      "a list that may have been begun": "FROM debian:12\nENV LD_LIBRARY_PATH=/a:$LD_LIBRARY_PATH\n",
      "variables of the shell": "FROM debian:12\nRUN echo $HOME $A\nCMD echo $B\nRUN <<EOF\necho $C\nEOF\n",
      "a text that only looks like one": "FROM debian:12\nENV A='$B' C=\\$D\n",
      "a heredoc that is taken as it is": "FROM nginx:1.27\nCOPY <<'EOF' /a\n$host\nEOF\n",
      "an escaped one in a heredoc": "FROM nginx:1.27\nCOPY <<EOF /a\n\\$host\nEOF\n",
      "one that is declared where it is not in force, which is another policy's matter":
        "ARG V=1\nFROM debian:12\nLABEL v=$V a=$TARGETARCH\n",
      "what only those know who build on it": "FROM debian:12\nONBUILD COPY $A /a\n",
      "variables of FROM, which is another policy's matter": "FROM debian:$V\n",
    },
  },
  { describe, it },
);
