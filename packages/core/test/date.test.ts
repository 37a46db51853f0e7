import { describe, expect, it } from "vitest";
import { isDate } from "../src/index.ts";

describe("a date", () => {
  it.each(["2026-01-31", "2024-02-29", "2000-02-29", "9999-12-31"])("is a day of the calendar: %s", (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "20260101",
    "2026-01-01T00:00",
    "",
  ])("is not: %s", (text) => {
    expect(isDate(text)).toBe(false);
  });
});
