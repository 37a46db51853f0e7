import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "variables of ENV": {
        files: {
          Dockerfile: "FROM debian:12.5\nENV «NODE_TLS_REJECT_UNAUTHORIZED=0» «GIT_SSL_NO_VERIFY=1»\nUSER 1000\n",
        },
        message: "in every container and during the build",
      },
      "variables of Python": 'FROM python:3.12\nENV «PYTHONHTTPSVERIFY="0"»\nENV «PIP_TRUSTED_HOST=pypi.org»\n',
      "variables of npm and Yarn":
        "FROM node:22\nENV «NPM_CONFIG_STRICT_SSL=false» «npm_config_strict_ssl=FALSE»\nENV «YARN_ENABLE_STRICT_SSL=0»\n",
      "an ARG with a default": {
        files: { Dockerfile: "FROM node:22\nARG «NODE_TLS_REJECT_UNAUTHORIZED=0»\nRUN npm ci\n" },
        message: "checking certificates during the build, so",
      },
      "the old form": "FROM node:22\nENV «GIT_SSL_NO_VERIFY true»\n",
      "a value that Git does not look at": "FROM alpine:3.20\nENV «GIT_SSL_NO_VERIFY=false»\n",
      "a value through an ARG": "FROM node:22\nARG CHECK=0\nENV «NODE_TLS_REJECT_UNAUTHORIZED=$CHECK»\n",
      "other programs":
        "FROM golang:1.22\nENV «GOINSECURE=git.acme.io» «UV_INSECURE_HOST=x» «BUNDLE_SSL_VERIFY_MODE=0»\n",
    },
    silent: {
      "values that leave checks on":
        "FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=1 PYTHONHTTPSVERIFY=1 NPM_CONFIG_STRICT_SSL=true\n",
      "empty values": 'FROM node:22\nENV GIT_SSL_NO_VERIFY="" PIP_TRUSTED_HOST=\n',
      "an authority of one's own":
        "FROM node:22\nENV NODE_EXTRA_CA_CERTS=/etc/ssl/acme.pem SSL_CERT_FILE=/etc/ssl/acme.pem\n",
      "an ARG that the build may set": "FROM node:22\nARG NODE_TLS_REJECT_UNAUTHORIZED\n",
      "a value that only the build decides": "FROM node:22\nENV PYTHONHTTPSVERIFY=$VERIFY\n",
      "names that begin so": "FROM node:22\nENV PIP_TRUSTED_HOSTS_FILE=/a\n",
      "a label": "FROM node:22\nLABEL NODE_TLS_REJECT_UNAUTHORIZED=0\n",
    },
  },
  { describe, it },
);
