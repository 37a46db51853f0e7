import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a Node image that runs a program": {
        files: { Dockerfile: 'FROM «node:22-alpine»\nCOPY . .\nCMD ["node", "server.js"]\n' },
        message: "Nothing sets NODE_ENV",
      },
      "npm start": "FROM «node:22»\nCMD npm start\n",
      "an image that inherits its command": "FROM «node:20-alpine»\nCOPY . .\n",
      "a stage on a stage": {
        files: { Dockerfile: 'FROM node:22 AS base\nFROM «base»\nCMD ["node", "a.js"]\n' },
        related: ["node:22"],
      },
    },
    silent: {
      "an ENV": 'FROM node:22\nENV NODE_ENV=production\nCMD ["node", "a.js"]\n',
      "an ENV of the stage it builds on":
        'FROM node:22 AS base\nENV NODE_ENV=production\nFROM base\nCMD ["node", "a.js"]\n',
      "an ARG that a build may set": 'FROM node:22\nARG NODE_ENV\nCMD ["node", "a.js"]\n',
      "a command that sets it": "FROM node:22\nCMD NODE_ENV=production node a.js\n",
      "another image": 'FROM nginx:1.27\nCMD ["nginx"]\n',
      "another program": 'FROM node:22\nENTRYPOINT ["/usr/bin/hugo"]\n',
      "a stage that is not shipped": "FROM node:22 AS build\nRUN npm ci\nFROM nginx:1.27\n",
      "a file for development": { files: { "Dockerfile.dev": "FROM node:22\nCMD npm run dev\n" } },
      "an image of somebody else": 'FROM acme/node:22\nCMD ["node", "a.js"]\n',
    },
  },
  { describe, it },
);
