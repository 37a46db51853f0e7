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
      "a Python image that builds on a stage": {
        files: { Dockerfile: "FROM python:3.12 AS base\nHEALTHCHECK CMD x\nFROM «base»\nCOPY . .\n" },
        message: "it runs python3",
        related: ["python:3.12", "HEALTHCHECK"],
      },
      "a command in a stage that is not shipped":
        'FROM node:22 AS build\nCMD ["node", "a.js"]\nFROM «node:22»\nHEALTHCHECK CMD x\n',
    },
    silent: {
      "a port alone, on which a command may come to listen": "FROM node:22\nEXPOSE 3000\n",
      "a CMD": 'FROM node:22\nHEALTHCHECK CMD x\nCMD ["node", "server.js"]\n',
      "an ENTRYPOINT": 'FROM node:22\nHEALTHCHECK CMD x\nENTRYPOINT ["node", "server.js"]\n',
      "a CMD of the stage it builds on": 'FROM node:22 AS base\nCMD ["node", "a.js"]\nFROM base\nHEALTHCHECK CMD x\n',
      "a tool, which is given a command": "FROM python:3.12\nRUN pip install ansible\n",
      "an image that starts a server by itself": "FROM php:8.3-apache\nHEALTHCHECK CMD x\n",
      "a distribution": "FROM debian:12\nHEALTHCHECK CMD x\n",
      "a base image that is not known": "FROM acme/node:22\nHEALTHCHECK CMD x\n",
      "a health check that is switched off": "FROM node:22\nHEALTHCHECK NONE\n",
      "a stage that is not shipped": 'FROM node:22 AS dev\nHEALTHCHECK CMD x\nFROM node:22\nCMD ["node", "a.js"]\n',
    },
  },
  { describe, it },
);
