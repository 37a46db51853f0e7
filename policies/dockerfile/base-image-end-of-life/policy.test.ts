import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const on = (now: string, text: string) => ({ now, files: { Dockerfile: text } });

testPolicy(
  policy,
  {
    reports: {
      "a line that has ended": {
        ...on("2025-05-01", "FROM «node:18-alpine»\n"),
        message: "Image node:18-alpine: Node.js 18 has had no security fixes since 2025-04-30",
      },
      "the distribution below a program that is maintained": {
        ...on("2026-01-01", "FROM «python:3.13-slim-buster»\n"),
        message: "Debian 10 (buster) has had no security fixes since 2024-06-30, so",
      },
      both: {
        ...on("2026-01-01", "FROM «golang:1.20-alpine3.18»\n"),
        message: "Go 1.20 has had no security fixes since 2024-02-06 and Alpine Linux 3.18 has had",
      },
      "a tag that an ARG sets, and one with a digest": {
        ...on("2026-01-01", `ARG V=3.7\nFROM «python:$V»\nFROM «alpine:3.12@sha256:${"0".repeat(64)}»\n`),
        related: ["V=3.7"],
      },
      "images that files are taken from": on("2026-01-01", "FROM node:24\nCOPY --from=«node:16» /a /b\n"),
      "an image that nobody builds any more": on("2026-01-01", "FROM «centos:7»\nFROM «openjdk:11-jre-slim»\n"),
    },
    silent: {
      "the last day, and lines with fixes to come": on(
        "2025-04-30",
        "FROM node:18\nFROM node:22\nFROM debian:bookworm\n",
      ),
      "lines that are not known": on("2026-01-01", "FROM nginx:1.10\nFROM acme/node:16\nFROM node:180\n"),
      "tags that move on": on(
        "2026-01-01",
        "FROM node\nFROM node:lts\nFROM python:3\nFROM alpine:latest\nFROM debian:stable-slim\n",
      ),
      "stages with such names": on("2026-01-01", "FROM alpine:3.23 AS centos\nFROM centos\n"),
      "a digest without a tag": on("2026-01-01", `FROM node@sha256:${"0".repeat(64)}\n`),
      "a version that only the build knows": on("2026-01-01", "ARG V\nFROM node:$V\n"),
    },
  },
  { describe, it },
);
