import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../src/limits.ts";
import { readByLibrary } from "../../src/yaml/parse.ts";
import { readQuickly } from "../../src/yaml/quick/read.ts";
import { documentRanges } from "../../src/yaml/stream.ts";
import { yamlText } from "./generate.ts";
import { sourceOf } from "./helpers.ts";

/** What makes other YAML of a text, or none. */
const PIECES = [
  ..." \n-:#\"'\\[]{},&*!?|>%@`~\t\u0000\u00a0\u0085\u2028\ufeff",
  ...["  ", ": ", " #", "- ", "\n\n", "\n ", "\n  ", "&a ", "*a", "<<: *a\n", "|\n", "|+\n", ">-\n", "|2\n", "!t "],
  ...["---\n", "...\n", "a: b\n", "- x\n", "- - y\n", "-   z: 1\n", "\n#c\n", "''", '""', "[a, b]", "{a: 1}", '"a":1'],
  ...["\n\n  more\n", "k: |\n    text\n", "\n  [a,\n b]\n", "[ # c\n a, # d\n]", '\n  "q"\n', "x : y\n", "1", "null"],
];

const change = fc.record({
  at: fc.nat(400),
  cut: fc.constantFrom(0, 0, 0, 1, 2, 5),
  piece: fc.constantFrom("", ...PIECES),
});

function changed(text: string, changes: readonly { at: number; cut: number; piece: string }[]): string {
  let result = text;
  for (const { at, cut, piece } of changes) {
    const start = at % (result.length + 1);
    result = result.slice(0, start) + piece + result.slice(start + cut);
  }
  return result.replaceAll("\r", "");
}

const manner = { dialect: "core", limits: defaultLimits, guise: undefined } as const;

describe("reading without the library", () => {
  it("makes what the library makes, or nothing, of any text", () => {
    let read = 0;
    let left = 0;
    fc.assert(
      fc.property(yamlText, fc.array(change, { maxLength: 4 }), (original, changes) => {
        const source = sourceOf(changed(original, changes));
        for (const range of documentRanges(source.text)) {
          const document = readQuickly(source, range, manner);
          if (document === undefined) {
            left++;
            continue;
          }
          read++;
          expect([document]).toEqual(readByLibrary(source, range, manner));
        }
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(200);
    expect(left).toBeGreaterThan(200);
  });
});
