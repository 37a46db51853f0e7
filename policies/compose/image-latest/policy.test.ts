import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const running = (image: string): string => `services:\n  app:\n    image: ${image}\n`;

testPolicy(
  policy,
  {
    reports: {
      "the tag, at the image": { files: { "compose.yaml": running("«nginx:latest»") }, message: "runs nginx:latest" },
      "a variable's default": running("«nginx:${TAG:-latest}»"),
      "the tag behind a port": running("«localhost:5000/app:latest»"),
      "an image that services share, once": {
        files: {
          "compose.yaml": "x-i: &i { image: «nginx:latest» }\nservices:\n  a: { <<: *i }\n  b: { <<: *i }\n",
        },
        related: ["a", "b"],
      },
      "an image that a Dockerfile of its name only adds to": {
        files: {
          "relay/compose.yaml": running("«acme/relay:latest»"),
          "relay/Dockerfile": "FROM acme/relay:2.1\nCOPY relay.conf /etc/\n",
        },
      },
      "an image that others publish, beside a Dockerfile of its name": {
        files: { "compose.yaml": running("«bitnami/redis:latest»"), "redis/Dockerfile": "FROM alpine:3.22\n" },
      },
      "an official image, beside a Dockerfile of its name": {
        files: { "compose.yaml": running("«ghost:latest»"), "ghost/Dockerfile": "FROM alpine:3.22\n" },
      },
      "an image that only begins as the package is called": {
        files: { "compose.yaml": running("«acme/relay-web:latest»"), "package.json": '{\n  "name": "relay"\n}\n' },
      },
      "an image of somebody whose package the project only depends on": {
        files: {
          "compose.yaml": running("«ghcr.io/acme/signals:latest»"),
          "package.json": '{\n  "name": "shop",\n  "dependencies": { "@acme/ui": "^1.2.0" }\n}\n',
        },
      },
      "a variable of the .env file": {
        files: { "compose.yaml": running("«nginx:${TAG}»"), ".env": "TAG=latest\n" },
      },
    },
    silent: {
      "a version": running("nginx:1.27"),
      "a digest, which decides": running(`nginx:latest@sha256:${"0a".repeat(32)}`),
      "no tag, which is another policy's matter": running("nginx"),
      "a tag that only begins so": running("nginx:latest-alpine"),
      "a tag that only a variable knows": running("nginx:${TAG}"),
      "an image that the service builds": `${running("acme/app:latest")}    build: .\n`,
      "an image that the file below it builds": {
        files: {
          "compose.prod.yaml": running("acme/app:latest"),
          "compose.yaml": "services:\n  app:\n    build: .\n    image: acme/app:latest\n",
        },
      },
      "an image that the Dockerfile beside it is for": {
        files: { "relay/compose.yaml": running("acme/relay:latest"), "relay/Dockerfile": "FROM alpine:3.22\n" },
      },
      "and one of a folder for another architecture": {
        files: {
          "relay/arm/compose.yaml": running("acme/relay-arm:latest"),
          "relay/arm/Dockerfile": "FROM alpine:3.22\n",
        },
      },
      "and one of a folder below it": {
        files: { "compose.yaml": running("ghcr.io/acme/relay:latest"), "relay/Dockerfile": "FROM alpine:3.22\n" },
      },
      "an image of the package that the project is": {
        files: {
          "deploy/compose.yaml": running("ghcr.io/acme/relay:latest"),
          "package.json": '{\n  "name": "relay"\n}\n',
        },
      },
      "and one of a part of it": {
        files: { "compose.yaml": running("relayhq/relay-web:latest"), "package.json": '{\n  "name": "relay"\n}\n' },
      },
      "and one of the owner of the package": {
        files: { "compose.yaml": running("acme/relay:latest"), "package.json": '{\n  "name": "@acme/root"\n}\n' },
      },
      "and one of what is called as the package is": {
        files: { "compose.yaml": running("relayhq/worker:latest"), "package.json": '{\n  "name": "relay"\n}\n' },
      },
      "and one of the owner of a package in the workspace": {
        files: {
          "compose.yaml": running("ghcr.io/acme/signals:latest"),
          "package.json": '{\n  "name": "shop",\n  "dependencies": { "@acme/ui": "workspace:*" }\n}\n',
        },
      },
      "an image that compose names after a folder's service": {
        files: { "compose.yaml": running("acme/shop_vote:latest"), "vote/Dockerfile": "FROM alpine:3.22\n" },
      },
      "an image of the repository that the Dockerfile names": {
        files: {
          "deploy/compose.yaml": running("ghcr.io/acme/relay:latest"),
          Dockerfile: 'FROM alpine:3.22\nLABEL org.opencontainers.image.source="https://github.com/Acme/Relay"\n',
        },
      },
      "an image that another service builds": `${running("acme/app:latest")}  job:\n    build: .\n    image: acme/app:latest\n`,
    },
  },
  { describe, it },
);
