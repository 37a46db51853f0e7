import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/dockerfile/duration.ts";

describe("durations", () => {
  it("are amounts with units, one after the other", () => {
    expect(parseDuration("30s")).toBe(30_000);
    expect(parseDuration("1m30s")).toBe(90_000);
    expect(parseDuration("1.5h")).toBe(5_400_000);
    expect(parseDuration(".5s")).toBe(500);
    expect(parseDuration("1.s")).toBe(1_000);
    expect(parseDuration("100us")).toBe(0.1);
    expect(parseDuration("-2ms")).toBe(-2);
    expect(parseDuration("0")).toBe(0);
    expect(parseDuration("0s")).toBe(0);
  });

  it("are nothing else", () => {
    for (const text of ["", "30", "s", "1d", "30 s", "30S", "1h30", "five", "--1s", ".s", "$X"]) {
      expect(parseDuration(text), text).toBeUndefined();
    }
  });
});
