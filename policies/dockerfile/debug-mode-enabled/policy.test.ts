import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a variable of ENV": {
        files: { Dockerfile: "FROM python:3.12\nENV A=b «FLASK_DEBUG=1»\nCMD flask run\n" },
        message: "Flask shows its debugger",
      },
      "variables of other frameworks":
        "FROM acme/app:1\nENV «NODE_ENV=development» «RAILS_ENV=development»\nENV «ASPNETCORE_ENVIRONMENT=Development» «APP_DEBUG=true»\n",
      "a variable of the stage it builds on": "FROM acme/app:1 AS base\nENV «DJANGO_DEBUG=True»\nFROM base\n",
      "Node's debugger on every address": {
        files: { Dockerfile: 'FROM node:22\nCMD ["node", «"--inspect=0.0.0.0:9229"», "server.js"]\n' },
        message: "can run code in the container",
      },
      "Flask's debugger": 'FROM python:3.12\nENTRYPOINT ["flask"]\nCMD ["run", «"--debug"»]\n',
      "Django's server for development": "FROM python:3.12\nCMD python manage.py «runserver» 0.0.0.0:8000\n",
    },
    silent: {
      production: "FROM node:22\nENV NODE_ENV=production FLASK_DEBUG=0 APP_DEBUG=false\nCMD node server.js\n",
      "a file for development": { files: { "Dockerfile.dev": "FROM node:22\nENV NODE_ENV=development\n" } },
      "a file in a folder for development": {
        files: { "docker/dev/Dockerfile": "FROM node:22\nENV NODE_ENV=development\n" },
      },
      "a stage for development": "FROM node:22 AS dev\nENV NODE_ENV=development\n",
      "a stage that is not shipped": "FROM node:22 AS build\nENV NODE_ENV=development\nFROM node:22\n",
      "a value that is set back": "FROM node:22 AS a\nENV NODE_ENV=development\nFROM a\nENV NODE_ENV=production\n",
      "a debugger for the container alone": 'FROM node:22\nCMD ["node", "--inspect", "server.js"]\n',
      "an ARG": "FROM node:22\nARG NODE_ENV=development\n",
      "a mode that only the build decides": "FROM node:22\nARG MODE\nENV NODE_ENV=$MODE\n",
      "a command of Django that is no server": 'FROM python:3.12\nCMD ["python", "manage.py", "migrate"]\n',
    },
  },
  { describe, it },
);
