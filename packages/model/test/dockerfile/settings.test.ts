import { describe, expect, it } from "vitest";
import type { DockerfileInstruction, DockerfileSettings } from "../../src/dockerfile/model.ts";
import { at, instruction, said, stage } from "./reading.ts";

const line = (found: DockerfileInstruction | undefined): unknown =>
  found && [found.keyword, ...found.args.map((arg) => said(arg))].join(" ");

describe("the directory in force", () => {
  const workdir = (text: string): unknown => said(stage(text).workdir);

  it("is where the last WORKDIR leads to", () => {
    expect(workdir("FROM a\nWORKDIR /srv/\nWORKDIR app/../web/.\n")).toBe("/srv/web");
    expect(workdir("FROM a\nARG D=/srv\nWORKDIR $D/x\n")).toBe("/srv/x");
    expect(at(stage("FROM a\nWORKDIR /a\nWORKDIR b\n").workdir)).toBe("b");
  });

  it("comes through the stages that it builds on, and through what they defer", () => {
    expect(workdir("FROM a AS base\nWORKDIR /srv\nFROM base\nWORKDIR app\n")).toBe("/srv/app");
    expect(workdir("FROM a AS base\nONBUILD WORKDIR /srv\nFROM base\n")).toBe("/srv");
    expect(workdir("FROM a AS other\nWORKDIR /srv\nFROM a\n")).toBeUndefined();
  });

  it("is unknown below what only the base image or the build decides", () => {
    expect(workdir("FROM a\nWORKDIR app\n")).toBe("?app");
    expect(workdir("FROM a\nWORKDIR $D\nWORKDIR app\n")).toBe("?app");
    expect(workdir("FROM a\n")).toBeUndefined();
  });

  it("may be one of Windows", () => {
    expect(workdir("# escape=`\nFROM a\nWORKDIR C:\\app\n")).toBe("C:\\app");
  });
});

describe("settings in force", () => {
  it("are those before an instruction", () => {
    const run = instruction('FROM a\nWORKDIR /a\nSHELL ["bash", "-c"]\nRUN x\nWORKDIR /b\nSHELL ["sh", "-c"]\n', "RUN");
    expect(said(run.settings.workdir)).toBe("/a");
    expect(line(run.settings.shell)).toBe("SHELL bash -c");
  });

  it("of a stage are those at its end", () => {
    const found = stage('FROM a\nCMD a\nCMD ["b", "c"]\nSTOPSIGNAL SIGINT\nENTRYPOINT ["e"]\n');
    expect(line(found.command)).toBe("CMD b c");
    expect(line(found.entrypoint)).toBe("ENTRYPOINT e");
    expect(line(found.stopSignal)).toBe("STOPSIGNAL SIGINT");
  });

  it("have no CMD of another stage below an ENTRYPOINT", () => {
    expect(stage("FROM a AS base\nCMD x\nFROM base\nENTRYPOINT y\n").command).toBeUndefined();
    expect(line(stage("FROM a\nCMD x\nENTRYPOINT y\n").command)).toBe("CMD x");
    expect(line(stage("FROM a AS base\nCMD x\nFROM base\n").command)).toBe("CMD x");
  });

  it("can be taken back by an empty array", () => {
    expect(line(stage('FROM a AS base\nENTRYPOINT ["x"]\nFROM base\nENTRYPOINT []\n').entrypoint)).toBe("ENTRYPOINT");
  });

  it("before the first FROM are none", () => {
    const { user, workdir, shell }: DockerfileSettings = instruction("ARG A\nFROM alpine\n", "ARG").settings;
    expect([user, workdir, shell]).toEqual([undefined, undefined, undefined]);
  });
});

describe("the shell of an image", () => {
  const hasShell = (text: string): unknown => stage(text).hasShell;

  it("is missing on scratch and on distroless images", () => {
    expect(hasShell("FROM scratch\nCOPY app /app\n")).toBe(false);
    expect(hasShell("FROM gcr.io/distroless/static-debian12:nonroot\n")).toBe(false);
    expect(hasShell("FROM scratch AS base\nFROM base\nRUN echo\n")).toBe(false);
  });

  it("may be in others, and in those with tools to debug", () => {
    expect(hasShell("FROM acme/app:1\n")).toBeUndefined();
    expect(hasShell("FROM alpine\n")).toBeUndefined();
    expect(hasShell("FROM gcr.io/distroless/static:debug-nonroot\n")).toBeUndefined();
    expect(hasShell(`FROM gcr.io/distroless/static@sha256:${"0".repeat(64)}\n`)).toBeUndefined();
  });

  it("may come with what is copied to a directory of shells or one above", () => {
    for (const destination of ["/", "/bin/", "/bin/sh", "bin/", "$DIR", "/usr"]) {
      expect(hasShell(`FROM scratch\nCOPY --from=busybox x ${destination}\n`)).toBeUndefined();
    }
    expect(hasShell("FROM scratch\nADD rootfs.tar.xz /\n")).toBeUndefined();
    expect(hasShell('FROM scratch\nSHELL ["/busybox", "sh", "-c"]\n')).toBeUndefined();
    expect(hasShell('FROM scratch\nRUN ["/install"]\n')).toBeUndefined();
    expect(hasShell("FROM scratch\nRUN --mount=from=busybox,target=/bin ls\n")).toBeUndefined();
    expect(hasShell("FROM scratch\nWORKDIR /app\nCOPY . .\n")).toBe(false);
    expect(hasShell("FROM scratch\nCOPY bin/app /usr/local/bin/app\n")).toBe(false);
  });
});

describe("the users file of an image", () => {
  const hasUsersFile = (text: string): unknown => stage(text).hasUsersFile;

  it("is missing on scratch until something may bring it", () => {
    expect(hasUsersFile("FROM scratch\nCOPY app /app\n")).toBe(false);
    expect(hasUsersFile("FROM scratch\nCOPY --from=build /etc/passwd /etc/passwd\n")).toBeUndefined();
    expect(hasUsersFile("FROM scratch\nCOPY etc/ /etc/\n")).toBeUndefined();
    expect(hasUsersFile("FROM scratch\nADD rootfs.tar /\n")).toBeUndefined();
    expect(hasUsersFile("FROM gcr.io/distroless/static\n")).toBeUndefined();
    expect(hasUsersFile("FROM alpine\n")).toBeUndefined();
  });
});

describe("what is known of base images", () => {
  it("tells that official images have no HEALTHCHECK, and nothing of others", () => {
    expect(stage("FROM alpine:3.20\n").hasHealthcheck).toBe(false);
    expect(stage("FROM scratch\n").hasHealthcheck).toBe(false);
    expect(stage("FROM acme/app:1\n").hasHealthcheck).toBeUndefined();
    expect(stage("FROM alpine:3.20\nHEALTHCHECK NONE\n").hasHealthcheck).toBe(true);
    expect(stage("FROM alpine AS base\nHEALTHCHECK CMD x\nFROM base\n").hasHealthcheck).toBe(true);
  });

  it("tells which interpreter runs when nothing says what to run", () => {
    expect(stage("FROM node:22\nCOPY . .\n").interpreter).toBe("node");
    expect(stage("FROM python:3.12-slim AS base\nFROM base\n").interpreter).toBe("python3");
    expect(stage("FROM php:8.3-cli\n").interpreter).toBe("php -a");
    expect(stage("FROM php:8.3-apache\n").interpreter).toBeUndefined();
    expect(stage("FROM node:22\nCMD x\n").interpreter).toBeUndefined();
    expect(stage("FROM node:22\nENTRYPOINT []\n").interpreter).toBeUndefined();
    expect(stage("FROM alpine\n").interpreter).toBeUndefined();
    expect(stage("FROM node:6-onbuild\n").interpreter).toBeUndefined();
    expect(stage("FROM $BASE\n").interpreter).toBeUndefined();
  });
});

describe("an instruction of which only one counts", () => {
  const replaced = (text: string): unknown => {
    const all = stage(text).instructions.filter(({ replacedBy }) => replacedBy !== undefined);
    return all.map((one) => [line(one), line(one.replacedBy)]);
  };

  it("is replaced by the next one of its stage", () => {
    expect(replaced('FROM a\nCMD a\nCMD b\nENTRYPOINT ["x"]\nCMD c\n')).toEqual([
      ["CMD a", "CMD b"],
      ["CMD b", "CMD c"],
    ]);
    expect(replaced("FROM a\nHEALTHCHECK CMD x\nHEALTHCHECK NONE\n")).toEqual([
      ["HEALTHCHECK CMD x", "HEALTHCHECK NONE"],
    ]);
  });

  it("is not replaced by one of another stage, by a deferred one, or by one of another kind", () => {
    expect(replaced("FROM a AS b\nCMD a\nFROM b\nCMD b\n")).toEqual([]);
    expect(replaced("FROM a\nCMD a\nONBUILD CMD b\n")).toEqual([]);
    expect(replaced("FROM a\nUSER a\nUSER b\nENV A=1\nENV A=2\n")).toEqual([]);
  });
});

describe("what containers start", () => {
  const start = (lines: string): unknown => stage(`FROM acme/app\n${lines}\n`).start?.items.map(said).join(" ");

  it("is ENTRYPOINT and CMD together", () => {
    expect(start('ENTRYPOINT ["node"]\nCMD ["a b", "c"]')).toBe("node a b c");
    expect(start("CMD node a.js")).toBe("node a.js");
    expect(start('ENTRYPOINT node a.js\nCMD ["x"]')).toBe("node a.js");
    expect(start("CMD node \\\n  a.js")).toBe("node a.js");
    expect(at(stage("FROM a\nCMD node a.js\n").start?.items[1])).toBe("a.js");
  });

  it("begins behind what only starts something else", () => {
    expect(start('ENTRYPOINT ["/sbin/tini", "-g", "--"]\nCMD ["npm", "start"]')).toBe("npm start");
    expect(start('ENTRYPOINT ["/docker-entrypoint.sh"]\nCMD ["npm", "start"]')).toBe("npm start");
    expect(start("CMD exec npm start")).toBe("npm start");
  });

  it("is not known when a shell has to read it, or when it is not all there", () => {
    for (const lines of [
      "CMD a && b",
      "CMD node $X",
      'CMD "x"',
      'ENTRYPOINT ["a"]\nCMD b',
      "",
      'ENTRYPOINT ["tini"]',
    ]) {
      expect(start(lines)).toBeUndefined();
    }
  });
});

describe("what stops containers", () => {
  const stops = (text: string): unknown => said(stage(text).stoppedBy);

  it("is STOPSIGNAL, however it is written", () => {
    for (const signal of ["SIGQUIT", "quit", "3"]) expect(stops(`FROM a\nSTOPSIGNAL ${signal}\n`)).toBe("SIGQUIT");
    expect(stops("FROM a\nSTOPSIGNAL SIGRTMIN+3\n")).toBe("SIGRTMIN+3");
    expect(stops("FROM a\nSTOPSIGNAL 37\n")).toBe("SIGRTMIN+3");
    expect(stops("FROM a AS b\nSTOPSIGNAL 9\nFROM b\n")).toBe("SIGKILL");
  });

  it("is that of a well-known base image, or the default there", () => {
    expect(stops("FROM nginx:1.27\n")).toBe("SIGQUIT");
    expect(stops("FROM debian:12\n")).toBe("SIGTERM");
    expect(stops("FROM scratch\n")).toBe("SIGTERM");
  });

  it("is not known otherwise", () => {
    expect(stops("FROM acme/app\n")).toBeUndefined();
    expect(stops("FROM a\nSTOPSIGNAL $S\n")).toBe("?$S");
    expect(stops("FROM a\nSTOPSIGNAL SIGFOO\n")).toBe("?SIGFOO");
  });
});

describe("the environment of an image", () => {
  it("has the last ENV of each name, through the stages it builds on", () => {
    const found = stage("FROM a AS b\nENV A=1 B=2 A=3\nARG C=4\nFROM b\nENV B=5\nENV B=6 D=$X\n").environment;
    expect(Object.fromEntries(found.map(({ name, value }) => [name, said(value)]))).toEqual({
      A: "3",
      B: "6",
      D: "?$X",
    });
  });
});
