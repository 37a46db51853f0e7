import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a program of Go in the image that built it": {
        files: { Dockerfile: 'FROM «golang:1.25»\nRUN go build -o /app .\nCMD ["/app"]\n' },
        message: "ships the Go toolchain of golang:1.25",
      },
      "a stage that builds on such an image": {
        files: {
          Dockerfile: 'FROM rust:1.90 AS base\nFROM «base»\nENTRYPOINT ["/usr/local/bin/app"]\nCMD ["--port", "80"]\n',
        },
        related: ["rust:1.90"],
      },
      "Java with Maven": 'FROM «maven:3-eclipse-temurin-21»\nRUN mvn package\nCMD ["java", "-jar", "target/app.jar"]\n',
      ".NET with its SDK": 'FROM «mcr.microsoft.com/dotnet/sdk:10.0»\nENTRYPOINT ["dotnet", "App.dll"]\n',
      "CUDA with its compilers": 'FROM «nvidia/cuda:12.6.0-devel-ubuntu24.04»\nCMD ["/app"]\n',
    },
    silent: {
      stages:
        'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\nCMD ["/app"]\n',
      "images of tools, which run nothing of their own": "FROM golang:1.25\nRUN go install example.com/lint@v1\n",
      "programs of the toolchain": 'FROM golang:1.25\nCMD ["go", "test", "./..."]\n',
      "a development server": 'FROM mcr.microsoft.com/dotnet/sdk:10.0\nCMD ["dotnet", "watch", "run"]\n',
      "shells and scripts": 'FROM golang:1.25\nCMD ["bash", "-c", "make test"]\n',
      "images that run":
        'FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENTRYPOINT ["dotnet", "App.dll"]\nFROM nvidia/cuda:12.6.0-runtime-ubuntu24.04\nCMD ["/app"]\n',
      "interpreters, which need what they have": 'FROM node:22\nCMD ["node", "server.js"]\n',
    },
  },
  { describe, it },
);
