import { describe, expect, it } from "vitest";
import { at, command, lines } from "./reading.ts";

/** The last RUN's lines, behind instructions of its stage. */
function after(before: string, run: string): readonly string[] {
  return lines(`FROM a\n${before}\nRUN ${run}\n`);
}

describe("ARG and ENV", () => {
  it("give values", () => {
    expect(after("ARG A=1\nENV B=2", 'x $A ${B}c "$A-$B"')).toEqual(["x 1 2c 1-2"]);
  });

  it("count as they are where RUN stands", () => {
    expect(lines("FROM a\nENV A=1\nRUN x $A\nENV A=2\n")).toEqual(["x 1"]);
  });

  it("come through the stages that are built on", () => {
    expect(lines("FROM a AS b\nENV A=1\nARG C=1\nFROM b\nRUN x $A\n")).toEqual(["x 1"]);
  });

  it("say where a value comes from", () => {
    const [word] = command("FROM a\nARG A=curl=1\nRUN x $A\n", "x").words;
    expect(word?.known === true && at(word.origin)).toBe("A=curl=1");
    expect(at(word)).toBe("$A");
  });

  it("divide at blanks outside of quotes", () => {
    expect(after('ARG A="curl  git "', 'x $A "$A"')).toEqual(["x curl git curl  git "]);
    expect(after('ARG A="b c"', "x a$A-d")).toEqual(["x ab c-d"]);
    expect(after('ARG A=""', "x $A y")).toEqual(["x y"]);
  });

  it("without a value are unknown, unless there is a default", () => {
    expect(after("ARG A", "x $A")).toEqual(["x ?\uFFFC"]);
    expect(after("ARG A", "x ${A:-1} ${A-2} ${A:=3} ${B:-4}")).toEqual(["x 1 2 3 4"]);
    expect(after("ARG A=", "x ${A:-1} ${A-2}")).toEqual(["x 1"]);
    expect(after("ARG A=5", "x ${A:-1} ${A:+6} ${A:?no}")).toEqual(["x 5 6 5"]);
    expect(after("ARG A", "x ${A:+6} ${A:?no} ${HOME:-/root}")).toEqual(["x ?\uFFFC ?\uFFFC ?\uFFFC"]);
  });

  it("are not followed through what the shell computes", () => {
    expect(after("ARG A=1.2", "x ${A%.*} ${#A} ${A/1/2} ${A:0:1} ${!A}")).toEqual([`x${" ?\uFFFC".repeat(5)}`]);
  });

  it("of a build are unknown when it is another one that runs the command", () => {
    expect(lines("FROM a\nARG A=1\nENV B=2\nONBUILD RUN x $A $B\n")).toEqual(["x ?\uFFFC 2"]);
    expect(lines("FROM a\nARG A=1\nENV B=2\nCMD x $A $B\n")).toEqual(["x ?\uFFFC 2"]);
  });
});

describe("variables of the script", () => {
  it("are known after an assignment", () => {
    expect(after("", "A=1; x $A && B=2 && x $B")).toEqual(["(none)", "x 1", "(none)", "x 2"]);
    expect(after("ARG A=1", "export A=2 && x $A")).toEqual(["export A=2", "x 2"]);
    expect(after("ARG A=1", "A+=2; x $A")).toEqual(["(none)", "x 12"]);
  });

  it("before a command are its own", () => {
    expect(after("ENV A=1", "A=2 x $A; x $A")).toEqual(["x 1", "x 1"]);
  });

  it("are unknown behind what may not have run", () => {
    expect(after("ENV A=1", "if y; then A=2; x $A; fi; x $A").slice(2)).toEqual(["x 2", "x ?\uFFFC"]);
    expect(after("ENV A=1", 'test -z "$B" && A=2; x $A').at(-1)).toBe("x ?\uFFFC");
    expect(after("ENV A=1", "y || A=2; x $A").at(-1)).toBe("x ?\uFFFC");
    expect(after("ENV A=1", "case $B in c) A=2;; esac; x $A").at(-1)).toBe("x ?\uFFFC");
  });

  it("are unknown in loops and functions that set them", () => {
    expect(after("ENV A=1", "for A in 2 3; do x $A; done; x $A")).toEqual(["x ?\uFFFC", "x ?\uFFFC"]);
    expect(after("ENV A=1", "while y; do x $A; A=2; done")[1]).toBe("x ?\uFFFC");
    expect(after("ENV A=1", "f() { x $A; }; A=2; f").at(0)).toBe("x ?\uFFFC");
    expect(after("ENV A=1", "for b in 2 3; do x $A; done")).toEqual(["x 1"]);
  });

  it("keep their value when a subshell changes it", () => {
    expect(after("", "A=1; (A=2; x $A); A=3 | y; z $(A=4); x $A")).toEqual([
      "(none)",
      "(none)",
      "x 2",
      "(none)",
      "y",
      "z ?\uFFFC",
      "(none)",
      "x 1",
    ]);
  });

  it("are unknown when something else sets them", () => {
    for (const setting of ["read A", "unset A", ". ./env", "source env", "printf -v A 2", 'eval "$B"', "let A=2"])
      expect(after("ENV A=1", `${setting}; x $A`).at(-1)).toBe("x ?\uFFFC");
  });

  it("reach other programs when they are exported", () => {
    expect(after("", "A=1; sh -c 'x ${A:-none}'").at(-1)).toBe("x none");
    expect(after("", "export A=1; sh -c 'x ${A:-none}'").at(-1)).toBe("x 1");
    expect(after("", "A=1; export A; sh -c 'x ${A:-none}'").at(-1)).toBe("x 1");
    expect(after("", "A=1 sh -c 'x ${A:-none}'").at(-1)).toBe("x 1");
    expect(after("", "sudo env A=1 sh -c 'x ${A:-none}'").at(-1)).toBe("x 1");
    expect(after("ENV A=1", "A=2; sh -c 'x $A'").at(-1)).toBe("x 2");
  });

  it("do not grow beyond reason", () => {
    const doubling = Array.from({ length: 40 }, () => "A=$A$A").join("; ");
    expect(after("", `A=aa; ${doubling}; x $A`).at(-1)).toBe("x ?\uFFFC");
  });
});
