import type { Report } from "@secpolicy/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../src/index.ts";
import { inBatches, loadReporter } from "../src/load.ts";
import { JsonList, JsonObject, jsonDocument } from "../src/pieces.ts";
import { diagnostic, place, reportOf } from "./build.ts";
import { look } from "./sample.ts";

/** A report with many findings, most of them of one policy, in files of a few findings each. */
function longReport(count: number): Report {
  const found = Array.from({ length: count }, (_, index) =>
    diagnostic(
      "acme/x",
      "high",
      `Finding ${index}.`,
      place(`d${Math.floor(index / 5)}/Dockerfile`, "FROM «a»\nUSER b\n"),
    ),
  );
  return reportOf(found, [], [], 0, { status: 1, reason: "bad." });
}

/** Cut off at a length of its own, because it goes into a comment. */
const streamed = formats.filter((format) => format !== "markdown");

describe("a report in pieces", () => {
  it.each(streamed)("has none that grows with the report: %s", async (format) => {
    const reporter = await loadReporter(format);
    const longest = (count: number): number =>
      Math.max(...[...reporter(longReport(count), look)].map(({ length }) => length));
    expect(longest(4_000)).toBeLessThan(80_000);
  });

  it.each(streamed)("is made only as far as it is read: %s", async (format) => {
    const reporter = await loadReporter(format);
    let made = 0;
    const report = longReport(4_000);
    for (const one of report.diagnostics) {
      const { message } = one;
      Object.defineProperty(one, "message", {
        get() {
          made++;
          return message;
        },
      });
    }
    for (const _ of reporter(report, look)) break;
    expect(made).toBeLessThan(400);
  });

  it("comes in batches of a size, and whole", () => {
    const pieces = Array.from({ length: 30_000 }, (_, index) => `line ${index}\n`);
    const batches = [...inBatches(pieces)];
    expect(batches.join("")).toBe(pieces.join(""));
    expect(batches.slice(0, -1).every(({ length }) => length >= 65_536 && length < 66_000)).toBe(true);
    expect([...inBatches([])]).toEqual([]);
  });
});

describe("JSON in pieces", () => {
  const joined = (value: unknown): string => [...jsonDocument(value)].join("").replace(/\n$/, "");

  it("is what JSON.stringify makes of the whole", () => {
    // Only what has no control character and no command of a CI system is written as JSON.stringify does.
    const plain = fc.jsonValue({ noUnicodeString: true, maxDepth: 3 });
    fc.assert(
      fc.property(fc.array(plain), fc.dictionary(fc.string(), plain), (items, members) => {
        const whole = { first: 1, items, inner: { items: [{ items }], members }, none: [], last: members };
        const parts = new JsonObject({
          first: 1,
          items: new JsonList(items),
          inner: new JsonObject({ items: new JsonList([new JsonObject({ items: new JsonList(items) })]), members }),
          none: new JsonList([]),
          last: members,
        });
        expect(JSON.parse(joined(parts))).toEqual(JSON.parse(JSON.stringify(whole)));
        if (!/[^\n -~]|##/.test(JSON.stringify(whole))) expect(joined(parts)).toBe(JSON.stringify(whole, undefined, 2));
      }),
    );
  });

  it("knows what is empty", () => {
    expect(joined(new JsonObject({}))).toBe("{}");
    expect(joined(new JsonObject({ a: new JsonList([]), b: {} }))).toBe('{\n  "a": [],\n  "b": {}\n}');
  });
});
