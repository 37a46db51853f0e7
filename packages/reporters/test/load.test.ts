import { describe, expect, it } from "vitest";
import { formats, isFormat, render } from "../src/index.ts";
import { loadReporter } from "../src/load.ts";
import { everything, look } from "./sample.ts";

describe("loadReporter", () => {
  for (const format of formats) {
    it(`loads the reporter of ${format}`, async () => {
      const reporter = await loadReporter(format);
      expect([...reporter(everything, look)].join("")).toBe(render(everything, format, look));
    });
  }
});

describe("isFormat", () => {
  it("knows the formats and nothing else", () => {
    expect(formats.every(isFormat)).toBe(true);
    expect(isFormat("toString")).toBe(false);
    expect(isFormat("Pretty")).toBe(false);
  });
});
