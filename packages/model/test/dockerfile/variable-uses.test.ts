import { describe, expect, it } from "vitest";
import { at, instruction } from "./reading.ts";

/** Place, name, modifier and whether something declares it, of the variables of an instruction. */
const uses = (text: string, keyword: string): unknown =>
  instruction(text, keyword).variables.map((use) => [at(use), use.name, use.modifier, use.isDeclared]);

describe("variables of an instruction", () => {
  it("are found where the builder substitutes them, at their place", () => {
    expect(uses("FROM alpine\nARG A B=1\nWORKDIR /$A/${B}x\n", "WORKDIR")).toEqual([
      ["$A", "A", undefined, true],
      ["${B}", "B", undefined, true],
    ]);
    expect(uses("FROM alpine\nENV A=\"$B\" C='$D' E=\\$F\n", "ENV")).toEqual([["$B", "B", undefined, false]]);
    expect(instruction("FROM alpine\nCOPY --chown=$U a \\\n  /$D/\n", "COPY").variables.map(at)).toEqual(["$U", "$D"]);
    expect(uses('FROM alpine\nVOLUME ["/a/$V"]\n', "VOLUME")).toEqual([["$V", "V", undefined, false]]);
  });

  it("are the shell's in commands, but for mounts", () => {
    expect(uses("FROM alpine\nRUN --mount=type=cache,target=$T --network=$N echo $A\n", "RUN")).toEqual([
      ["$T", "T", undefined, false],
    ]);
    expect(uses("FROM alpine\nCMD echo $A\n", "CMD")).toEqual([]);
    const replaced = instruction("FROM alpine\nCOPY --chown=$A --from=$B $C /d\n", "COPY").variables;
    expect(replaced.map(({ name, isReplaced }) => [name, isReplaced])).toEqual([
      ["A", true],
      ["B", false],
      ["C", true],
    ]);
  });

  it("tell whether an ARG or ENV of the stage or of those it builds on declares them", () => {
    expect(uses("ARG G=1\nFROM alpine\nLABEL a=$G\n", "LABEL")).toEqual([["$G", "G", undefined, false]]);
    expect(uses("ARG G=1\nFROM alpine\nARG G\nLABEL a=$G\n", "LABEL")).toEqual([["$G", "G", undefined, true]]);
    expect(uses("FROM alpine AS a\nARG X\nFROM a\nLABEL a=$X\n", "LABEL")).toEqual([["$X", "X", undefined, true]]);
    expect(uses("ARG G\nFROM alpine:$G\n", "FROM")).toEqual([["$G", "G", undefined, true]]);
    expect(uses("FROM alpine:$G\n", "FROM")).toEqual([["$G", "G", undefined, false]]);
  });

  it("do not tell what a base image may set", () => {
    expect(uses("FROM acme/app\nWORKDIR $HOME\n", "WORKDIR")).toEqual([["$HOME", "HOME", undefined, undefined]]);
    expect(uses("FROM alpine\nWORKDIR $HOME\n", "WORKDIR")).toEqual([["$HOME", "HOME", undefined, false]]);
    expect(uses("FROM node:22\nLABEL v=$NODE_VERSION\n", "LABEL")).toEqual([
      ["$NODE_VERSION", "NODE_VERSION", undefined, undefined],
    ]);
    expect(uses("FROM scratch\nENV PATH=/a:$PATH\n", "ENV")).toEqual([["$PATH", "PATH", undefined, true]]);
  });

  it("are never set by an image when they belong to the build's platform or to the shell", () => {
    expect(uses("FROM acme/app\nCOPY $TARGETARCH $1 /\n", "COPY")).toEqual([
      ["$TARGETARCH", "TARGETARCH", undefined, false],
      ["$1", "1", undefined, false],
    ]);
  });

  it("have modifiers, with words that only count when they are used", () => {
    expect(uses("FROM alpine\nARG A=1\nLABEL a=${A:-$B} c=${C:-$D}\n", "LABEL")).toEqual([
      ["${A:-$B}", "A", ":-", true],
      ["$D", "D", undefined, false],
      ["${C:-$D}", "C", ":-", false],
    ]);
    const supported = instruction("FROM a\nLABEL a=${A^^} b=${B##x} c=${C:#x}\n", "LABEL").variables;
    expect(supported.map(({ modifier, isSupported }) => [modifier, isSupported])).toEqual([
      ["^", false],
      ["#", true],
      [":#", false],
    ]);
  });

  it("are found in heredocs that expand", () => {
    expect(uses("FROM nginx\nCOPY <<EOF /x\n'$uri' \\$host ${A:-b} $@\nEOF\n", "COPY")).toEqual([
      ["$uri", "uri", undefined, false],
      ["${A:-b}", "A", ":-", false],
      ["$@", "@", undefined, false],
    ]);
    expect(uses("FROM nginx\nCOPY <<'EOF' /x\n$uri\nEOF\n", "COPY")).toEqual([]);
    expect(uses("FROM nginx\nRUN <<EOF\necho $x\nEOF\n", "RUN")).toEqual([]);
  });
});

describe("variables that nothing in force declares", () => {
  const declaredAt = (text: string): unknown =>
    instruction(text, "LABEL").variables.map((use) => [at(use.declaredAt), use.declaredAt?.range[0], use.isOfPlatform]);

  it("may be declared elsewhere in the file, before the first FROM rather than anywhere else", () => {
    expect(declaredAt("ARG V=1\nFROM alpine\nENV V2=x\nLABEL a=$V\n")).toEqual([["V", 4, false]]);
    expect(declaredAt("FROM alpine AS a\nENV V=1\nFROM alpine\nLABEL a=$V\n")).toEqual([["V", 21, false]]);
    expect(declaredAt("FROM alpine\nLABEL a=$V\nARG V\n")).toEqual([["V", 27, false]]);
    expect(declaredAt("FROM alpine\nLABEL a=$TARGETARCH\n")).toEqual([[undefined, undefined, true]]);
    expect(declaredAt("ARG V\nFROM alpine\nARG V\nLABEL a=$V\n")).toEqual([[undefined, undefined, false]]);
  });
});

describe("assignments", () => {
  const forms = (line: string): unknown =>
    instruction(`FROM a\n${line}\n`, line.split(" ")[0] ?? "").assignments.map((one) => [
      one.name,
      one.isOldForm,
      one.isClosed,
    ]);

  it("tell the old form and open quotes", () => {
    expect(forms('ENV A=1 B="c d" C')).toEqual([
      ["A", false, true],
      ["B", false, true],
      ["C", false, true],
    ]);
    expect(forms("ENV A b=c d")).toEqual([["A", true, true]]);
    expect(forms("LABEL a = b")).toEqual([["a", true, true]]);
    expect(forms('LABEL "a b"="c d" e=f')).toEqual([
      ["a b", false, true],
      ["e", false, true],
    ]);
    expect(forms('ENV A="b')).toEqual([["A", false, false]]);
    expect(forms("ARG A B=${C")).toEqual([
      ["A", false, true],
      ["B", false, false],
    ]);
  });
});
