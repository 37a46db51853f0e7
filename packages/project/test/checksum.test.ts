import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sealed, unsealed } from "../src/cache/checksum.ts";

const ascii = fc.string({ unit: "binary-ascii", maxLength: 40 });

describe("a sealed text", () => {
  it("comes back whole, wherever its bytes lie", () => {
    fc.assert(
      fc.property(ascii, fc.nat({ max: 7 }), (text, offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(sealed(text))]);
        expect(unsealed(bytes.subarray(offset))).toBe(text);
      }),
    );
  });

  it("is none when a byte has changed, or bytes are missing", () => {
    fc.assert(
      fc.property(ascii, fc.nat(), fc.integer({ min: 1, max: 127 }), (text, where, by) => {
        const bytes = Buffer.from(sealed(text));
        const at = where % bytes.length;
        expect(unsealed(bytes.subarray(0, at))).toBeUndefined();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        expect(unsealed(bytes)).toBeUndefined();
      }),
    );
  });
});
