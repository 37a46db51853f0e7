import { describe, expect, it } from "vitest";
import { dockerfile } from "../../src/dockerfile/index.ts";
import { at, model, read } from "./reading.ts";

const text = `ARG V=20
FROM node:$V AS Build
ONBUILD RUN a
FROM alpine
USER 0
`;

describe("walking a Dockerfile", () => {
  it("visits file, stages and instructions in their order, with addresses", () => {
    const visits: unknown[] = [];
    dockerfile.walk(model(text), (target, node, address) => visits.push([target, at(node), ...address]));
    expect(visits).toEqual([
      ["dockerfile.file", "ARG"],
      ["dockerfile.instruction", "ARG"],
      ["dockerfile.stage", "node:$V", "stage:build"],
      ["dockerfile.instruction", "FROM", "stage:build"],
      ["dockerfile.instruction", "ONBUILD", "stage:build"],
      ["dockerfile.instruction", "RUN", "stage:build"],
      ["dockerfile.stage", "alpine", "stage:1", "stage:final"],
      ["dockerfile.instruction", "FROM", "stage:1", "stage:final"],
      ["dockerfile.instruction", "USER", "stage:1", "stage:final"],
    ]);
  });

  it("visits an empty file", () => {
    const visits: unknown[] = [];
    dockerfile.walk(model(""), (target, { range }) => visits.push([target, range]));
    expect(visits).toEqual([["dockerfile.file", [0, 0]]]);
  });
});

describe("facts of a Dockerfile", () => {
  it("say of each stage who runs in it, as plain data", () => {
    const { facts } = read(text);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    expect(facts.stages).toMatchObject([
      { name: "build", index: 0, place: { path: "Dockerfile", start: { line: 2, column: 6 } }, user: { name: "0" } },
      { index: 1, user: { name: "0", isRoot: true, isNumeric: true, place: { start: { line: 5, column: 6 } } } },
    ]);
    expect(facts.stages[1]?.name).toBeUndefined();
  });

  it("say what is exposed and checked, also by the stages below", () => {
    const { stages } = read(
      "FROM alpine AS a\nEXPOSE 80 8000-8010/udp\nFROM a AS b\nEXPOSE 90\nHEALTHCHECK CMD x\nFROM b\nEXPOSE $P\nHEALTHCHECK NONE\nFROM acme/x\n",
    ).facts;
    expect(stages.map(({ ports }) => ports)).toEqual([
      [
        [80, 80],
        [8000, 8010],
      ],
      [
        [80, 80],
        [8000, 8010],
        [90, 90],
      ],
      undefined,
      [],
    ]);
    expect(stages.map(({ checksHealth }) => checksHealth)).toEqual([false, true, false, undefined]);
  });

  it("name every ARG, and say whether these are all", () => {
    const { facts } = read("ARG A\nFROM alpine\nARG B=1 C\nONBUILD ARG D\nENV E=1\n");
    expect(facts.args).toEqual(["A", "B", "C", "D"]);
    expect(facts.isWhole).toBe(true);
    expect(read("# syntax=acme/x:1\nFROM alpine\n").facts.isWhole).toBe(false);
    expect(read("FROM alpine AS $X\n").facts.isWhole).toBe(false);
  });

  it("leave out what is not known", () => {
    const [unsaid, unknown] = read("FROM acme/a\nFROM acme/a\nUSER $U\n").facts.stages;
    expect(unsaid?.user).toBeUndefined();
    expect(unknown?.user).toMatchObject({ name: undefined, isRoot: undefined, isNumeric: undefined });
  });
});

describe("a Dockerfile of any size", () => {
  it("is read with twenty thousand instructions", () => {
    const { stages, instructions } = model(`FROM alpine\n${"RUN a\nENV A=$A:b\n".repeat(10_000)}USER app\n`);
    expect(instructions).toHaveLength(20_002);
    expect(stages[0]?.instructions).toHaveLength(20_002);
    expect(at(stages[0]?.user)).toBe("app");
  });

  it("is read with eight thousand lines of one RUN", () => {
    const { instructions } = model(`FROM alpine\nRUN a \\\n${"  # c\n  && b \\\n".repeat(8_000)}  && c\nUSER app\n`);
    expect(instructions.map(({ keyword }) => keyword)).toEqual(["FROM", "RUN", "USER"]);
    expect(at(instructions[2]?.args[0])).toBe("app");
  });

  it("is read with thousands of stages and of words that look like heredocs", () => {
    const many = Array.from(
      { length: 5_000 },
      (_, index) => `FROM s${index - 1} AS s${index}\nRUN a << b${index}\nARG A=$B\n`,
    );
    const { stages } = model(many.join(""));
    expect(stages).toHaveLength(5_000);
    expect(stages.at(-1)?.from.stage?.index).toBe(4_998);
    expect(stages[1]?.isNeeded).toBe(true);
  });
});
