import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the directory itself": {
        files: { Dockerfile: "FROM node:20-alpine\nCOPY package.json «./»\n" },
        message: "COPY puts files into ./, and nothing sets WORKDIR",
      },
      "a name": "FROM alpine\nADD app «app»\n",
      "before WORKDIR": "FROM python:3.13\nCOPY a «.»\nWORKDIR /app\nCOPY b .\n",
      "a stage that builds on one without WORKDIR": "FROM alpine AS base\nFROM base\nCOPY a «.»\n",
      "files of another stage": "FROM alpine AS b\nFROM alpine\nCOPY --from=b /a «a»\n",
    },
    silent: {
      "below WORKDIR": "FROM node:20\nWORKDIR /app\nCOPY . .\n",
      "below WORKDIR of the stage that it builds on": "FROM node:20 AS base\nWORKDIR /app\nFROM base\nCOPY . .\n",
      "a WORKDIR that only the build knows": "FROM node:20\nARG D\nWORKDIR $D\nCOPY . .\n",
      "whole paths": "FROM node:20\nCOPY a /app/\n",
      "whole paths on Windows": "# escape=`\nFROM node:20\nCOPY a C:\\app\\\nCOPY a \\app\\\n",
      "images with a working directory of their own": "FROM golang:1.25\nCOPY . .\nFROM php:8.4-apache\nCOPY . .\n",
      "scratch, where nothing else lies": "FROM scratch\nCOPY app app\n",
      "images that are not known": "FROM acme/app:1\nCOPY . .\nARG B\nFROM $B\nCOPY . .\n",
      "a destination that only the build knows": "FROM node:20\nARG D\nCOPY a $D\n",
      "what is deferred to other files": "FROM node:20\nONBUILD COPY . .\n",
    },
  },
  { describe, it },
);
