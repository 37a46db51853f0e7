import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a stage on scratch with nothing in it": {
        files: { Dockerfile: "FROM scratch AS files\nFROM alpine\nCOPY --from=files «/etc/x» /etc/x\n" },
        message: "Stage files starts from scratch and no instruction",
        related: ["scratch"],
      },
      "folders of a project in a stage that is only an image": {
        files: {
          Dockerfile:
            "FROM node:20-alpine AS builder\nFROM node:20-alpine\nCOPY --from=builder «/app/.next» «/app/public» ./\n",
        },
        message: "Stage builder has what node:20-alpine has",
      },
      "a stage that only sets variables":
        "FROM python:3.13 AS b\nENV A=1\nUSER 1000\nFROM alpine\nCOPY --from=0 «/src/x» /x\n",
      "a stage that builds on such a stage":
        "FROM debian:12 AS a\nFROM a AS b\nFROM alpine\nCOPY --from=b «/workspace/x» /x\n",
    },
    silent: {
      "a stage that builds": "FROM node:20 AS builder\nRUN make\nFROM node:20\nCOPY --from=builder /app/x /x\n",
      "a stage that copies": "FROM scratch AS files\nCOPY x /etc/x\nFROM alpine\nCOPY --from=files /etc/x /etc/x\n",
      "a stage on one that builds": "FROM node:20 AS a\nRUN make\nFROM a AS b\nFROM alpine\nCOPY --from=b /app/x /x\n",
      "files that the image has": "FROM golang:1.25 AS go\nFROM alpine\nCOPY --from=go /usr/local/go /usr/local/go\n",
      "folders of an image that is not known": "FROM acme/app:1 AS app\nFROM alpine\nCOPY --from=app /app/x /x\n",
      "an image with such a folder of its own": "FROM composer:2 AS c\nFROM alpine\nCOPY --from=c /app/x /x\n",
      "everything, and patterns, which may match nothing":
        "FROM scratch AS s\nFROM alpine\nCOPY --from=s / /\nCOPY --from=s /etc/*.conf /etc/\n",
      "the context": "FROM alpine\nCOPY /app/x /x\n",
      "triggers, which the stage that builds on it runs":
        "FROM node:20 AS base\nONBUILD RUN make\nFROM base AS b\nFROM alpine\nCOPY --from=b /app/x /x\n",
    },
  },
  { describe, it },
);
