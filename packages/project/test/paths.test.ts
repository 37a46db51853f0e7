import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalPath } from "../src/paths.ts";

describe("normalPath", () => {
  it("makes what Node makes of any path", () => {
    const part = fc.constantFrom("", ".", "..", "...", ".a", "a.", "a..b", "b", "/");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = parts.join("/");
        expect(normalPath(path)).toBe(posix.normalize(path));
      }),
    );
  });
});
