import { describe, expect, it } from "vitest";
import { parseImageReference } from "../src/image.ts";
import { releaseLinesOf } from "../src/release-lines.ts";

const lines = (text: string): readonly string[] => {
  const image = parseImageReference(text);
  return image === undefined ? [] : releaseLinesOf(image).map(({ name, end }) => `${name} ${end}`);
};

describe("release lines", () => {
  it("are told by the version in the tag", () => {
    expect(lines("node:18")).toEqual(["Node.js 18 2025-04-30"]);
    expect(lines("node:18.19.0-slim")).toEqual(["Node.js 18 2025-04-30"]);
    expect(lines("python:3.9.1")).toEqual(["Python 3.9 2025-10-31"]);
    expect(lines("golang:1.9")).toEqual(["Go 1.9 2018-08-24"]);
    expect(lines("mysql:5.7.44")).toEqual(["MySQL 5.7 2023-10-31"]);
    expect(lines("postgres:9.6-alpine")).toEqual(["PostgreSQL 9.6 2021-11-11"]);
    expect(lines("ubuntu:18.04")).toEqual(["Ubuntu 18.04 2023-05-31"]);
    expect(lines("fedora:35")).toEqual(["Fedora 35 2022-12-13"]);
    expect(lines("amazonlinux:2.0.20230101.0")).toEqual(["Amazon Linux 2 2026-06-30"]);
  });

  it("are told by names", () => {
    expect(lines("debian:buster-slim")).toEqual(["Debian 10 (buster) 2024-06-30"]);
    expect(lines("ubuntu:bionic-20210416")).toEqual(["Ubuntu 18.04 (bionic) 2023-05-31"]);
    expect(lines("node:gallium")).toEqual(["Node.js 16 (gallium) 2023-09-11"]);
  });

  it("are those of the distribution, too", () => {
    expect(lines("python:3.13-slim-buster")).toEqual(["Python 3.13 2029-10-31", "Debian 10 (buster) 2024-06-30"]);
    expect(lines("golang:1.22-alpine3.18")).toEqual(["Go 1.22 2025-02-11", "Alpine Linux 3.18 2025-05-09"]);
    expect(lines("maven:3-eclipse-temurin-17-focal")).toEqual(["Ubuntu 20.04 (focal) 2025-05-31"]);
    expect(lines("buildpack-deps:stretch-curl")).toEqual(["Debian 9 (stretch) 2022-07-01"]);
    expect(lines("mcr.microsoft.com/dotnet/sdk:6.0-focal")).toEqual([
      ".NET 6.0 2024-11-12",
      "Ubuntu 20.04 (focal) 2025-05-31",
    ]);
  });

  it("are found through mirrors and with a digest", () => {
    expect(lines("public.ecr.aws/docker/library/node:16")).toEqual(["Node.js 16 2023-09-11"]);
    expect(lines(`docker.io/node:16@sha256:${"0".repeat(64)}`)).toEqual(["Node.js 16 2023-09-11"]);
  });

  it("are not told by tags that move on", () => {
    for (const image of ["node", "node:latest", "node:lts", "python:3", "alpine:3", "alpine:edge", "debian:stable"]) {
      expect(lines(image)).toEqual([]);
    }
    expect(lines("alpine:20230329")).toEqual([]);
    expect(lines("node:180")).toEqual([]);
    expect(lines(`node@sha256:${"0".repeat(64)}`)).toEqual([]);
  });

  it("are not told of images that only have a name in common", () => {
    for (const image of ["acme/node:16", "ghcr.io/acme/python:3.6", "acme/app:buster", "node:constructor"]) {
      expect(lines(image)).toEqual([]);
    }
  });

  it("have all ended of images that nobody builds any more", () => {
    expect(lines("centos")).toEqual(["The image centos 2024-06-30"]);
    expect(lines("openjdk:17-jdk-slim")).toEqual(["The image openjdk 2022-07-31"]);
    expect(lines("openjdk:25-ea")).toEqual([]);
  });
});
