import { describe, expect, it } from "vitest";
import { at, instruction, said, stage } from "./reading.ts";

const healthcheck = (line: string): ReturnType<typeof instruction>["healthcheck"] =>
  instruction(`FROM alpine\n${line}\n`, "HEALTHCHECK").healthcheck;

describe("HEALTHCHECK", () => {
  it("has flags, the word CMD and a command line", () => {
    const found = healthcheck("HEALTHCHECK --interval=30s --retries=3 CMD curl -f http://localhost/ || exit 1");
    expect(found?.flags.map(({ name, value }) => [name, said(value)])).toEqual([
      ["interval", "30s"],
      ["retries", "3"],
    ]);
    expect(said(found?.type)).toBe("CMD");
    expect(found?.command?.items.map(said)).toEqual(["curl -f http://localhost/ || exit 1"]);
    expect(found).toMatchObject({ form: "shell", isNone: false });
  });

  it("may have its command as a JSON array", () => {
    const found = healthcheck('HEALTHCHECK cmd ["CMD", "curl", "-f"]');
    expect(found?.form).toBe("exec");
    expect(said(found?.type)).toBe("cmd");
    expect(found?.command?.items.map(at)).toEqual(['"CMD"', '"curl"', '"-f"']);
    expect(at(found?.command)).toBe('"CMD", "curl", "-f"');
  });

  it("may be NONE, or incomplete", () => {
    expect(healthcheck("HEALTHCHECK NONE")).toMatchObject({ isNone: true, form: "none", command: undefined });
    expect(healthcheck("HEALTHCHECK none")).toMatchObject({ isNone: true });
    expect(healthcheck("HEALTHCHECK CMD")).toMatchObject({ isNone: false, command: undefined });
    expect(healthcheck("HEALTHCHECK CMD []")).toMatchObject({ form: "exec", command: undefined });
    expect(healthcheck("HEALTHCHECK")).toMatchObject({ type: undefined, command: undefined });
  });

  it("without CMD shows what stands in its place, and flags only before it", () => {
    const found = healthcheck("HEALTHCHECK curl --fail x");
    expect(said(found?.type)).toBe("curl");
    expect(found?.flags).toEqual([]);
    expect(found?.command?.items.map(said)).toEqual(["--fail x"]);
  });

  it("points at its keyword and back at its instruction", () => {
    const found = healthcheck("HEALTHCHECK NONE");
    expect(at(found)).toBe("HEALTHCHECK");
    expect(found?.instruction.keyword).toBe("HEALTHCHECK");
    expect(instruction("FROM a\nRUN HEALTHCHECK\n", "RUN").healthcheck).toBeUndefined();
  });
});

describe("the effective HEALTHCHECK of a stage", () => {
  const command = (text: string): unknown =>
    stage(text).healthcheck?.command?.items.map(said).join() ?? stage(text).healthcheck?.isNone;

  it("is the last one", () => {
    expect(command("FROM a\nHEALTHCHECK CMD x\nHEALTHCHECK CMD y\n")).toBe("y");
    expect(command("FROM a\nHEALTHCHECK CMD x\nHEALTHCHECK NONE\n")).toBe(true);
    expect(command("FROM a\n")).toBeUndefined();
  });

  it("is that of the stage it builds on, and of no other", () => {
    expect(command("FROM a AS base\nHEALTHCHECK CMD x\nFROM base\n")).toBe("x");
    expect(command("FROM a AS base\nHEALTHCHECK CMD x\nFROM base\nHEALTHCHECK NONE\n")).toBe(true);
    expect(command("FROM a AS build\nHEALTHCHECK CMD x\nFROM a\nCOPY --from=build x y\n")).toBeUndefined();
  });

  it("may be what that stage defers", () => {
    expect(command("FROM a AS base\nONBUILD HEALTHCHECK CMD x\nFROM base\n")).toBe("x");
    expect(command("FROM a AS base\nONBUILD HEALTHCHECK CMD x\n")).toBeUndefined();
  });
});
