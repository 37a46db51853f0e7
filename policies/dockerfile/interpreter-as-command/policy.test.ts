import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a Node image with a health check and no command": {
        files: { Dockerfile: "FROM «node:22-alpine»\nCOPY . .\nHEALTHCHECK CMD node check.js\n" },
        message: "so it runs node, the interactive interpreter",
        related: ["HEALTHCHECK"],
      },
      "a Python image with a port and no command": {
        files: { Dockerfile: "FROM python:3.12 AS base\nEXPOSE 8000\nFROM «base»\nCOPY . .\n" },
        message: "it runs python3",
        related: ["python:3.12", "EXPOSE"],
      },
      "a command in a stage that is not shipped":
        'FROM node:22 AS build\nCMD ["node", "a.js"]\nFROM «node:22»\nEXPOSE 3000\n',
    },
    silent: {
      "a CMD": 'FROM node:22\nEXPOSE 3000\nCMD ["node", "server.js"]\n',
      "an ENTRYPOINT": 'FROM node:22\nEXPOSE 3000\nENTRYPOINT ["node", "server.js"]\n',
      "a CMD of the stage it builds on": 'FROM node:22 AS base\nCMD ["node", "a.js"]\nFROM base\nEXPOSE 3000\n',
      "a tool, which is given a command": "FROM python:3.12\nRUN pip install ansible\n",
      "an image that starts a server by itself": "FROM php:8.3-apache\nEXPOSE 80\n",
      "a distribution": "FROM debian:12\nEXPOSE 80\n",
      "a base image that is not known": "FROM acme/node:22\nEXPOSE 3000\n",
      "a health check that is switched off": "FROM node:22\nHEALTHCHECK NONE\n",
      "a stage that is not shipped": 'FROM node:22 AS dev\nEXPOSE 3000\nFROM node:22\nCMD ["node", "a.js"]\n',
    },
  },
  { describe, it },
);
