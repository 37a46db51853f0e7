import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const allowing = (registries: readonly string[], text: string) => ({
  files: { Dockerfile: text },
  options: { registries },
});

testPolicy(
  policy,
  {
    reports: {
      "another registry": {
        ...allowing(["ghcr.io"], "FROM «quay.io/acme/app:1»\n"),
        message: "comes from quay.io, which is not",
      },
      "Docker Hub, which has no name in the reference": {
        ...allowing(["ghcr.io"], "FROM «node:22»\n"),
        message: "docker.io (Docker Hub)",
      },
      "the same registry under another path": allowing(
        ["docker.io/library", "ghcr.io/acme"],
        "FROM «ghcr.io/acmes/a:1»\n",
      ),
      "images that files are taken from": allowing(
        ["docker.io"],
        "FROM node:22\nCOPY --from=«ghcr.io/a/b:1» /a /b\nRUN --mount=from=«quay.io/c/d»,target=/x ls\n",
      ),
      "an image that an ARG names": {
        ...allowing(["ghcr.io"], "ARG BASE=quay.io/a/b:1\nFROM «$BASE»\n"),
        related: ["BASE=quay.io/a/b:1"],
      },
      "a name that only ends like an allowed one": allowing(["*.example.com"], "FROM «evil-example.com/a:1»\n"),
    },
    silent: {
      "everything when no registry is given": "FROM quay.io/acme/app:1\n",
      "an allowed registry": allowing(["ghcr.io", "quay.io"], "FROM quay.io/acme/app:1\n"),
      "Docker Hub under each of its names": allowing(
        ["docker.io"],
        "FROM node:22\nFROM docker.io/acme/a:1\nFROM index.docker.io/acme/a:1\n",
      ),
      "a registry with a port": allowing(["localhost:5000"], "FROM localhost:5000/a:1\n"),
      "a registry that a star stands for": allowing(["*.example.com"], "FROM eu.example.com/a/b:1\n"),
      "an allowed path": allowing(["docker.io/library", "ghcr.io/acme/"], "FROM node:22\nFROM ghcr.io/acme/a:1\n"),
      "other stages and scratch": allowing(
        ["ghcr.io"],
        "FROM ghcr.io/a:1 AS b\nFROM b\nFROM scratch\nCOPY --from=b /a /\n",
      ),
      "an image that only the build knows": allowing(["ghcr.io"], "ARG REGISTRY\nFROM $REGISTRY/a:1\n"),
    },
  },
  { describe, it },
);
