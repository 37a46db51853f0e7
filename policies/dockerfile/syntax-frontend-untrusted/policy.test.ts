import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "another publisher's frontend": {
        files: { Dockerfile: "# syntax=«evil/frontend:latest»\nFROM alpine:3.20\n" },
        message: "The build is run by evil/frontend, which",
      },
      "a name that is like Docker's": "#syntax = «dockers/dockerfile:1»\nFROM a\n",
      "another image of Docker's": "# syntax=«docker/dockerfile-try:1»\nFROM a\n",
    },
    silent: {
      "Docker's frontend": "# syntax=docker/dockerfile:1\nFROM a\n",
      "Docker's frontend by other names": "# syntax=docker.io/docker/dockerfile-upstream:master-labs\nFROM a\n",
      "a mirror of Docker Hub": "# syntax=registry.example.com/hub/docker/dockerfile:1.7\nFROM a\n",
      "a digest": `# syntax=acme/frontend:1@sha256:${"0a".repeat(32)}\nFROM a\n`,
      "a frontend that is allowed": {
        files: { Dockerfile: "# syntax=ghcr.io/acme/frontend:v1\nFROM a\n" },
        options: { frontends: ["ghcr.io/acme/frontend"] },
      },
      "no directive": "FROM a\n",
      "a comment below the first line": "FROM a\n# syntax=evil/frontend\n",
    },
  },
  { describe, it },
);
