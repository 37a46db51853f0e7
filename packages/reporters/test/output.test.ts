import { describe, expect, it } from "vitest";
import { type Format, formats, render } from "../src/index.ts";
import { belowThreshold, clean, empty, everything, findings, look } from "./sample.ts";

/** What users see, kept as files so that a change of it is read in review. */
describe("the output of each format", () => {
  for (const format of formats) {
    it(`of ${format} is as recorded`, async () => {
      await expect(render(everything, format, look)).toMatchFileSnapshot(`output/everything.${format}.txt`);
    });
  }

  const printed: readonly Format[] = ["pretty", "stylish", "github", "markdown"];
  for (const format of printed) {
    it(`of ${format} is as recorded when all is well`, async () => {
      await expect(render(clean, format, look)).toMatchFileSnapshot(`output/clean.${format}.txt`);
    });

    it(`of ${format} is as recorded when it is quiet`, async () => {
      await expect(render(findings, format, { ...look, quiet: true })).toMatchFileSnapshot(
        `output/quiet.${format}.txt`,
      );
    });
  }

  it("of pretty is as recorded in colour", async () => {
    await expect(render(findings, "pretty", { ...look, colour: true })).toMatchFileSnapshot("output/colour.pretty.txt");
  });

  it("of pretty is as recorded with what is suppressed", async () => {
    const output = render(everything, "pretty", { ...look, showSuppressed: true });
    await expect(output).toMatchFileSnapshot("output/suppressed.pretty.txt");
  });

  it("of pretty is as recorded below the threshold", async () => {
    await expect(render(belowThreshold, "pretty", look)).toMatchFileSnapshot("output/below.pretty.txt");
  });

  it("of pretty is as recorded when nothing was found", async () => {
    await expect(render(empty, "pretty", look)).toMatchFileSnapshot("output/empty.pretty.txt");
  });
});

describe("every format", () => {
  for (const format of formats) {
    it(`${format} ends with one line break, whatever there is to say`, () => {
      for (const report of [everything, findings, clean, empty]) {
        expect(render(report, format, look)).toMatch(/[^\n]\n$/);
      }
    });
  }
});
