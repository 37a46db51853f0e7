import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dockerfile } from "../../src/dockerfile/index.ts";
import type { Range } from "../../src/source.ts";
import { read } from "./reading.ts";

const fragments = [
  ..."abE0 \t\n\r\\`\"'$#=,:@-<>[]{}/é🐳\v\u2028\u0000",
  ...["FROM ", "ARG ", "ENV ", "RUN ", "COPY ", "USER ", "ONBUILD ", "HEALTHCHECK ", "LABEL ", "CMD ", "\nFROM a\n"],
  ...[
    " AS b",
    "--from=",
    "--mount=from=",
    "<<EOF",
    "\nEOF\n",
    "${A:-",
    "# escape=`\n",
    "# syntax=x\n",
    '["a", "',
    "\\\n",
  ],
];

const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(""));

/** Every range in a tree of plain objects, each object seen once. */
function* rangesIn(node: unknown, seen: Set<unknown>): Generator<Range> {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  for (const [key, value] of Object.entries(node)) {
    const [start, end] = Array.isArray(value) ? value : [];
    if ((key === "range" || key === "extent") && typeof start === "number" && typeof end === "number")
      yield [start, end];
    else yield* rangesIn(value, seen);
  }
}

describe("any text at all", () => {
  it("is read without an error, and every place lies in it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = read(text);
        const seen = new Set<unknown>();
        for (const [start, end] of rangesIn([document.model, document.problems, document.comments()], seen)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(JSON.parse(JSON.stringify(document.facts))).toEqual(document.facts);
        dockerfile.walk(document.model, () => {});
      }),
      { numRuns: 500 },
    );
  });

  it("has the same instructions with CRLF", () => {
    const lines = texts.map((text) => text.replaceAll("\r", ""));
    const said = (text: string): unknown =>
      read(text).model.instructions.map(({ keyword, form, args }) => [keyword, form, args.length]);
    fc.assert(
      fc.property(lines, (text) => {
        expect(said(text.replaceAll("\n", "\r\n"))).toEqual(said(text));
      }),
      { numRuns: 500 },
    );
  });
});
