import { describe, expect, it } from "vitest";
import { dockerfile } from "../../src/dockerfile/index.ts";
import { model, problems, said } from "./reading.ts";

describe("problems of a Dockerfile", () => {
  it("are unknown instructions, with the one that was probably meant", () => {
    expect(problems("FROM alpine\nCOPPY a b\nUSER 1\n")).toEqual([
      ['Unknown instruction "COPPY". Did you mean COPY?', "COPPY"],
    ]);
    expect(problems("FORM alpine\nFROM alpine\n")).toEqual([
      ['Unknown instruction "FORM". Did you mean FROM?', "FORM"],
    ]);
    expect(problems("FROM alpine\nworkdri /a\n")).toEqual([
      ['Unknown instruction "workdri". Did you mean WORKDIR?', "workdri"],
    ]);
    expect(problems("FROM alpine\napt-get update\n")).toEqual([['Unknown instruction "apt-get".', "apt-get"]]);
    expect(problems("FROM alpine\nONBUILD RUM x\n")).toEqual([['Unknown instruction "RUM". Did you mean RUN?', "RUM"]]);
  });

  it("are named once where a forgotten continuation makes many", () => {
    expect(problems("FROM alpine\nRUN a\n  && b\n  && c\nUSER 1\n")).toEqual([['Unknown instruction "&&".', "&&"]]);
  });

  it("are instructions other than ARG before the first FROM", () => {
    expect(problems("ARG A\nRUN x\nFROM alpine\n")).toEqual([
      ["RUN stands before the first FROM, where only ARG may.", "RUN"],
    ]);
  });

  it("are files without anything to build", () => {
    for (const text of ["", "\n\n", "# only a comment\n", "# syntax=docker/dockerfile:1\n", "\\"]) {
      expect(problems(text)).toEqual([["The file has no instructions, so there is nothing to build.", ""]]);
    }
    expect(problems("ARG A=1\n")).toEqual([["The file has no FROM, so there is nothing to build.", "ARG"]]);
    expect(problems("RUN x\n")).toEqual([["The file has no FROM, so there is nothing to build.", "RUN"]]);
  });

  it("are a FROM without an image, a name or with more than that", () => {
    expect(problems("FROM\n")).toEqual([["FROM names no image.", "FROM"]]);
    expect(problems("FROM --platform=linux/amd64\n")).toEqual([["FROM names no image.", "FROM"]]);
    expect(problems("FROM alpine AS\n")).toEqual([["AS names no stage.", "AS"]]);
    expect(problems("FROM alpine build\n")).toEqual([["After its image FROM takes only AS and a name.", "build"]]);
    expect(problems("FROM alpine AS a b\n")).toEqual([["Nothing may follow the stage's name.", "b"]]);
  });

  it("are instructions without what they need", () => {
    expect(problems("FROM alpine\nUSER\n")).toEqual([["USER needs an argument.", "USER"]]);
    expect(problems("FROM alpine\nCOPY a\n")).toEqual([["COPY needs a source and a destination.", "COPY"]]);
    expect(problems("FROM alpine\nONBUILD ENV\n")).toEqual([["ENV needs an argument.", "ENV"]]);
  });

  it("are directives that the builder refuses", () => {
    expect(problems("# escape=x\nFROM alpine\n")).toEqual([['The escape character must be \\ or `, not "x".', "x"]]);
    expect(problems("# syntax=a\n# syntax=b\nFROM alpine\n")).toEqual([
      ['Only one "syntax" directive can be used in a file.', "# syntax=b"],
    ]);
  });

  it("are templates, said once", () => {
    const text = "{{ if .Dev }}\nFROM alpine\n{{ end }}\nRUN {{ .X }}\n";
    expect(problems(text)).toEqual([
      ["The file is a template: what it builds is only known when it is rendered.", "{{"],
    ]);
  });

  it("are templates also where a mark begins a line inside of an instruction, and then nothing is judged", () => {
    const text = "FROM alpine\nRUN a \\\n  {{ if .X }} && b \\\n  {{ end }}\nUSER root\n";
    expect(problems(text)).toEqual([
      ["The file is a template: what it builds is only known when it is rendered.", "{{"],
    ]);
    const visited: string[] = [];
    dockerfile.walk(model(text), (target) => visited.push(target));
    expect(visited).toEqual([]);
  });

  it("are no templates that the file only writes, and no marks inside of a line", () => {
    expect(problems("FROM alpine\nCOPY <<EOF /a\n{{ if .X }}\nEOF\nRUN docker ps --format '{{.Names}}'\n")).toEqual([]);
  });

  it("leave the rest of the file read", () => {
    const { stages } = model("RUN early\nFROM\nUSER\nFOO x\nFROM alpine AS\nUSER root\nRUN <<EOF\nnever closed\n");
    expect(stages.map(({ user }) => said(user?.user))).toEqual([undefined, "root"]);
    expect(stages.at(-1)?.instructions.map(({ keyword }) => keyword)).toEqual(["FROM", "USER", "RUN"]);
  });
});

describe("no problem", () => {
  it("is what a file that builds may look like", () => {
    for (const text of [
      "FROM alpine",
      "from alpine as a\ncmd x\n",
      "\n\n# c\n\nFROM alpine\n\n",
      "ARG A\nARG B=1 C\nFROM $A\n",
      "FROM alpine\nRUN\nCMD\nENTRYPOINT []\nMAINTAINER me\n",
      'FROM alpine\nHEALTHCHECK NONE\nSTOPSIGNAL 9\nVOLUME /a\nSHELL ["sh"]\nLABEL a=b\n',
      'FROM alpine\nCOPY ["a b", "c"]\nADD <<EOF /x\nEOF\n',
      "FROM alpine\nRUN a \\\n\n\n  && b\n",
    ]) {
      expect(problems(text), text).toEqual([]);
    }
  });

  it("is an unknown word under a syntax of its own", () => {
    expect(problems("# syntax=acme/dockerfile-plus\nINCLUDE+ common\nFROM alpine\n")).toEqual([]);
    expect(problems("# syntax=docker/dockerfile:1-labs\nINCLUDE common\nFROM alpine\n")).toHaveLength(1);
  });
});
