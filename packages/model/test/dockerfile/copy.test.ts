import { describe, expect, it } from "vitest";
import { at, instruction, said, stage } from "./reading.ts";

const sources = (text: string, keyword = "ADD"): unknown =>
  instruction(`FROM a\nARG V\n${text}\n`, keyword).copy?.sources.map(({ kind, path }) => [kind, said(path)]);

describe("COPY and ADD", () => {
  it("have sources and a destination", () => {
    const { copy } = instruction("FROM a\nARG D=/x\nCOPY --chown=1 a b/ $D/y\n", "COPY");
    expect(copy?.sources.map(({ path }) => said(path))).toEqual(["a", "b/"]);
    expect(said(copy?.destination)).toBe("/x/y");
    expect(at(copy?.destination)).toBe("$D/y");
    expect(at(copy)).toBe("a b/ $D/y");
    expect(copy?.from).toBeUndefined();
  });

  it("may be a JSON array, and may take from somewhere else", () => {
    const { copy } = instruction('FROM a\nCOPY --from=b ["x y", "z"]\n', "COPY");
    expect([said(copy?.sources[0]?.path), said(copy?.destination), said(copy?.from)]).toEqual(["x y", "z", "b"]);
  });

  it("tell files from what is fetched", () => {
    expect(sources("ADD a ./b /c/* x")).toEqual([
      ["path", "a"],
      ["path", "./b"],
      ["path", "/c/*"],
    ]);
    expect(sources("ADD https://e.org/a.tgz http://e.org/$V.tgz x")).toEqual([
      ["url", "https://e.org/a.tgz"],
      ["url", "?http://e.org/$V.tgz"],
    ]);
    expect(sources("ADD https://e.org/a.git#$V git@e.org:a.git https://e.org/a.git?ref=v1 ssh://e.org/a x")).toEqual([
      ["git", "?https://e.org/a.git#$V"],
      ["git", "git@e.org:a.git"],
      ["git", "https://e.org/a.git?ref=v1"],
      ["git", "ssh://e.org/a"],
    ]);
  });

  it("don't know what a variable names", () => {
    expect(sources("ADD $V ${V}/a a/$V x")).toEqual([
      [undefined, "?$V"],
      [undefined, "?${V}/a"],
      ["path", "?a/$V"],
    ]);
  });

  it("take heredocs, and files whose names begin like one", () => {
    expect(sources("COPY <<EOF b /x\nhi\nEOF", "COPY")).toEqual([
      ["heredoc", "<<EOF"],
      ["path", "b"],
    ]);
  });

  it("are nothing without a destination, and no other instruction is one", () => {
    expect(instruction("FROM a\nCOPY b\n", "COPY").copy).toBeUndefined();
    expect(instruction("FROM a\nRUN b c\n", "RUN").copy).toBeUndefined();
  });

  it("may be deferred", () => {
    expect(said(instruction("FROM a\nONBUILD ADD b c\n", "ONBUILD").trigger?.copy?.destination)).toBe("c");
  });
});

describe("a stage", () => {
  it("changes files by itself or through the stage that it builds on", () => {
    const changes = (text: string): boolean => stage(text).changesFiles;
    expect(changes("FROM a\nENV A=1\nUSER b\nCMD c\n")).toBe(false);
    for (const line of ["RUN a", "COPY a b", "ADD a b", "WORKDIR /a"]) expect(changes(`FROM a\n${line}\n`)).toBe(true);
    expect(changes("FROM a AS b\nRUN x\nFROM b\n")).toBe(true);
    expect(changes("FROM a AS b\nONBUILD RUN x\nFROM b\n")).toBe(true);
    expect(changes("FROM a AS b\nRUN x\nFROM a\n")).toBe(false);
    expect(changes("FROM a\nONBUILD RUN x\n")).toBe(false);
  });

  it("runs on Windows when its base image or platform says so", () => {
    const isWindows = (from: string): unknown => stage(`FROM ${from} AS a\nFROM a\n`).isWindows;
    for (const image of [
      "mcr.microsoft.com/windows/servercore:ltsc2022",
      "mcr.microsoft.com/windows:20H2",
      "mcr.microsoft.com/dotnet/framework/aspnet:4.8",
      "mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-ltsc2022",
      "golang:1.22-windowsservercore-ltsc2022",
      "--platform=windows/amd64 acme/app:1",
    ]) {
      expect(isWindows(image)).toBe(true);
    }
    for (const image of ["alpine", "--platform=linux/amd64 acme/app:1"]) expect(isWindows(image)).toBe(false);
    for (const image of ["acme/windows:1", "acme/app", "$BASE"]) expect(isWindows(image)).toBeUndefined();
  });

  it("knows its file", () => {
    const found = stage("FROM a\n");
    expect(found.file.finalStage).toBe(found);
  });

  it("knows the working directory of its base image where that is well known", () => {
    const workdir = (from: string): unknown => stage(`FROM ${from}\n`).from.workdir;
    expect(["node:20", "scratch", "golang:1.22", "acme/app"].map(workdir)).toEqual(["/", "/", "/go", undefined]);
  });
});
