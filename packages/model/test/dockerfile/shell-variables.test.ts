import { describe, expect, it } from "vitest";
import { missingArgsOf } from "../../src/dockerfile/shell-variables.ts";
import { at, instruction } from "./reading.ts";

const missing = (text: string): unknown =>
  missingArgsOf(instruction(text, "RUN")).map((one) => [at(one), one.name, at(one.declaredAt)]);

describe("ARGs that a command misses", () => {
  it("are those before the first FROM, and those of the platform", () => {
    expect(missing('ARG V=1\nFROM alpine\nRUN echo "a-$V" ${TARGETARCH}\n')).toEqual([
      ["$V", "V", "V"],
      ["${TARGETARCH}", "TARGETARCH", undefined],
    ]);
  });

  it("are none that the stage, those it builds on, or what these defer declare", () => {
    expect(missing("ARG V=1\nFROM alpine\nARG V\nRUN echo $V\n")).toEqual([]);
    expect(missing("ARG V=1\nFROM alpine AS a\nENV V=2\nFROM a\nRUN echo $V\n")).toEqual([]);
    expect(missing("ARG V=1\nFROM alpine AS a\nONBUILD ARG V\nFROM a\nRUN echo $V\n")).toEqual([]);
    expect(missing("ARG V=1\nFROM alpine\nRUN echo $V\nARG V\n")).toEqual([["$V", "V", "V"]]);
  });

  it("are none that the script may set, or that the base image may", () => {
    expect(missing("ARG V=1\nFROM alpine\nRUN V=$(x); echo $V\n")).toEqual([]);
    expect(missing("ARG V=1\nFROM alpine\nRUN eval $(x); echo $V\n")).toEqual([]);
    expect(missing("ARG V=1\nFROM acme/app\nRUN echo $V\n")).toEqual([]);
    expect(missing("FROM acme/app\nRUN echo $TARGETOS\n")).toEqual([["$TARGETOS", "TARGETOS", undefined]]);
  });

  it("are not looked for in other shells and in what is deferred", () => {
    expect(missing("ARG V=1\nFROM mcr.microsoft.com/windows/nanoserver:1809\nRUN echo $V\n")).toEqual([]);
    expect(missingArgsOf(instruction("ARG V=1\nFROM alpine\nONBUILD RUN echo $V\n", "ONBUILD"))).toEqual([]);
  });
});
