import { describe, expect, it } from "vitest";
import { at, instruction, said, stage } from "./reading.ts";

/** The value of a WORKDIR below other lines of a stage. */
const workdir = (lines: string, word: string, head = "FROM alpine\n"): unknown =>
  said(instruction(`${head}${lines}\nWORKDIR ${word}\n`, "WORKDIR").args[0]);

describe("variables in a stage", () => {
  it("have the value of an ARG's default or of ENV, in the order of the file", () => {
    expect(workdir("ARG A=/a", "$A")).toBe("/a");
    expect(workdir("ENV A=/a", "${A}/b")).toBe("/a/b");
    expect(workdir("ENV A=/a\nENV A=/b", "$A")).toBe("/b");
    expect(workdir("ENV A /a b", "$A")).toBe("/a b");
    expect(said(instruction("FROM alpine\nWORKDIR $A\nENV A=/a\n", "WORKDIR").args[0])).toBe("?$A");
  });

  it("may be made of others", () => {
    expect(workdir('ARG A=a\nENV B="$A-${A}" C=$A', "/$B/$C")).toBe("/a-a/a");
  });

  it("take effect after the ENV that sets them", () => {
    expect(workdir("ENV A=1\nENV A=2 B=$A", "/$B")).toBe("/1");
  });

  it("are unknown when nothing here sets them: the base image may", () => {
    expect(workdir("", "/$HOME/x")).toBe("?/$HOME/x");
    expect(workdir("ARG A", "/$A")).toBe("?/$A");
    expect(workdir("ENV B=$A", "/$B")).toBe("?/$B");
  });

  it("may be holes that a template engine fills", () => {
    expect(workdir("", "/srv/{{name}}")).toBe("?/srv/{{name}}");
    expect(workdir("ARG A={{ a }}", "/$A")).toBe("?/$A");
  });

  it("that come with the build's platform are unknown", () => {
    expect(workdir("ARG TARGETARCH", "/$TARGETARCH")).toBe("?/$TARGETARCH");
    expect(workdir("ARG TARGETARCH", "/${TARGETARCH:-amd64}")).toBe("?/${TARGETARCH:-amd64}");
    expect(workdir("", "/${TARGETARCH:-amd64}")).toBe("/amd64");
  });

  it("of ENV win over an earlier ARG; of ARG over an earlier ENV they are unknown, for builders differ", () => {
    expect(workdir("ARG A=1\nENV A=2", "/$A")).toBe("/2");
    expect(workdir("ENV A=2\nARG A=1", "/$A")).toBe("?/$A");
    expect(workdir("ENV A=2\nARG A=2", "/$A")).toBe("/2");
    expect(workdir("ENV A=2\nARG A", "/$A")).toBe("/2");
  });

  it("come from the stage it builds on, but not from others", () => {
    const head = "FROM alpine AS base\nARG A=1\nENV B=2\nFROM alpine AS other\nENV A=3\nFROM base\n";
    expect(workdir("", "/$A$B", head)).toBe("/12");
    expect(workdir("", "/$A", "FROM alpine\nENV A=1\nFROM alpine\n")).toBe("?/$A");
  });

  it("come from what the stage it builds on defers to it", () => {
    expect(workdir("", "/$A", "FROM alpine AS base\nONBUILD ENV A=1\nFROM base\n")).toBe("/1");
    expect(workdir("", "/$A", "FROM alpine AS base\nONBUILD ENV A=1\nFROM base AS next\nFROM next\n")).toBe("/1");
    expect(workdir("ONBUILD ENV A=1", "/$A")).toBe("?/$A");
  });
});

describe("global ARGs", () => {
  it("are visible in FROM", () => {
    expect(said(stage("ARG V=3.20\nFROM alpine:$V\n").from.reference)).toBe("alpine:3.20");
    expect(said(stage("ARG V=3.20\nARG I=alpine:${V}\nFROM $I\n").from.reference)).toBe("alpine:3.20");
    expect(said(stage("ARG I\nFROM $I\n").from.reference)).toBe("?$I");
    expect(said(stage("FROM a AS b\nARG V=1\nFROM alpine:$V\n").from.reference)).toBe("?alpine:$V");
    expect(said(stage("FROM alpine-$TARGETARCH\n").from.reference)).toBe("?alpine-$TARGETARCH");
  });

  it("are visible in a stage only where it asks for them", () => {
    expect(workdir("", "/$V", "ARG V=1\nFROM alpine\n")).toBe("?/$V");
    expect(workdir("ARG V", "/$V", "ARG V=1\nFROM alpine\n")).toBe("/1");
    expect(workdir("ARG V=2", "/$V", "ARG V=1\nFROM alpine\n")).toBe("/2");
    expect(said(stage("ARG V=1\nFROM alpine\nARG V=2\nFROM alpine:$V\n").from.reference)).toBe("alpine:1");
  });
});

describe("modifiers", () => {
  it("give a default", () => {
    expect(workdir("", "${A:-/d}")).toBe("/d");
    expect(workdir("", "${A-/d}")).toBe("/d");
    expect(workdir("ARG A", "${A:-/d}")).toBe("/d");
    expect(workdir("ENV A=/a", "${A:-/d}")).toBe("/a");
    expect(workdir("ENV A=", "/${A:-d}")).toBe("/d");
    expect(workdir("ENV A=", "/${A-d}")).toBe("/");
    expect(workdir("ENV B=/b", "${A:-${B:-/c}}")).toBe("/b");
    expect(workdir("ENV A=$UNKNOWN", "/${A:-d}")).toBe("?/${A:-d}");
  });

  it("give a value in place of another", () => {
    expect(workdir("ENV A=1", "/x${A:+-y}")).toBe("/x-y");
    expect(workdir("ENV A=", "/x${A:+-y}")).toBe("/x");
    expect(workdir("ENV A=", "/x${A+-y}")).toBe("/x-y");
    expect(workdir("ARG A", "/x${A:+-y}")).toBe("?/x${A:+-y}");
  });

  it("that insist on a value give it", () => {
    expect(workdir("ENV A=1", "/${A:?missing}")).toBe("/1");
    expect(workdir("", "/${A:?missing}")).toBe("?/${A:?missing}");
  });

  it("that cut and replace are not followed", () => {
    expect(workdir("ENV A=1.2", "/${A%.*}")).toBe("?/${A%.*}");
    expect(workdir("ENV A=1.2", "/${A/./-}/x")).toBe("?/${A/./-}/x");
  });

  it("that are broken are unknown", () => {
    for (const word of ["/${A", "/${A:-x", "/${A:+x", "/${}", "/${:x}", "/'$A", '/"$A'])
      expect(workdir("ENV A=1", word)).toBe(`?${word}`);
  });
});

describe("dollar signs", () => {
  it("that are escaped or in single quotes are ordinary characters", () => {
    expect(workdir("ENV A=1", "/\\$A")).toBe("/$A");
    expect(workdir("ENV A=1", "'/$A'")).toBe("/$A");
    expect(workdir("ENV A=1", '"/$A\\$A"')).toBe("/1$A");
    expect(workdir("ENV A=1", "/$/$A")).toBe("/$/1");
  });

  it("are escaped by a backtick where that is the escape character", () => {
    const text = "# escape=`\nFROM alpine\nENV A=1\nWORKDIR C:\\`$A\\$A\n";
    expect(said(instruction(text, "WORKDIR").args[0])).toBe("C:\\$A\\1");
  });
});

describe("a substituted value", () => {
  it("keeps the place of the word and knows where it came from", () => {
    const [value] = instruction("ARG V=3.20\nFROM alpine:${V}\n", "FROM").args;
    expect(at(value)).toBe("alpine:${V}");
    expect(value).toMatchObject({ known: true, value: "alpine:3.20" });
    expect(value?.known === true && at(value.origin)).toBe("V=3.20");
  });

  it("names every assignment that went into it, nearest first", () => {
    const { from } = stage("ARG V=3\nARG TAG=${V}.20\nARG UNUSED=1\nFROM alpine:${TAG}${EXTRA:-}\n");
    expect(from.args.map(at)).toEqual(["TAG=${V}.20", "V=3"]);
    expect(stage("ARG V=3\nFROM alpine:3\n").from.args).toEqual([]);
    expect(stage("ARG V=3\nFROM alpine:${X:-3}\n").from.args).toEqual([]);
  });

  it("does not grow without end", () => {
    const doubled = "ENV A=$A$A\n".repeat(60);
    expect(workdir(`ENV A=aa\n${doubled}`, "/$A")).toBe("?/$A");
    expect(workdir("", "${A:-".repeat(5000))).toMatch(/^\?/);
  });
});
