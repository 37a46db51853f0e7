import type { Located } from "@secpolicy/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskSecret, Secrets } from "../src/secrets.ts";
import { WordSearch } from "../src/text-search.ts";

/** What a report shows of a line of a file that holds these secrets. */
function shown(line: string, secrets: readonly string[]): string {
  const places = secrets.map((text): Located => ({ source: { path: "a", text }, range: [0, text.length] }));
  const all = new Secrets(() => places);
  const at = { path: "a", range: [0, 0], start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } as const;
  const { excerpt } = all.hideIn({
    ...at,
    policy: "p",
    severity: "low",
    message: "",
    help: "",
    excerpt: { line: 1, lines: [line] },
    related: [],
    status: "reported",
    address: [],
    fingerprint: "",
  });
  return excerpt.lines[0] ?? "";
}

describe("words", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 30 });
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 }), {
    maxLength: 8,
  });

  it("are found wherever they are", () => {
    fc.assert(
      fc.property(texts, words, (text, all) => {
        const found = [...new WordSearch(all).occurrencesIn(text)].map(({ start, word }) => `${start} ${word}`);
        const expected = [...new Set(all)].flatMap((word) =>
          [...text].flatMap((_, start) => (text.startsWith(word, start) ? [`${start} ${word}`] : [])),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe("secrets", () => {
  it("are hidden wherever they stand", () => {
    expect(shown("a=hunter2hunter2 b=hunter2hunter2", ["hunter2hunter2"])).toBe("a=hun******** b=hun********");
    expect(shown("nothing", ["hunter2"])).toBe("nothing");
    expect(shown("pwpw", ["pw"])).toBe("******");
  });

  it("that overlap are hidden as one, and no more is shown than may be of each", () => {
    expect(shown("abcdefghijklmnop", ["abcdefghijkl", "ijklmnop"])).toBe(`abc${"*".repeat(8)}`);
    expect(shown("abcdefghijklmnop", ["abcdefghijklmnop", "abcd"])).toBe(`a${"*".repeat(8)}`);
    expect(shown("xxabcdyy", ["abcd", "cdyy"])).toBe("xxa*****");
  });

  it("of which only the beginning is shown are hidden, too", () => {
    const long = Array.from({ length: 2_000 }, (_, index) => String.fromCharCode(97 + ((index * 7) % 26))).join("");
    expect(shown(`x ${long.slice(0, 1_500)}`, [long])).toBe(`x ${long.slice(0, 4)}${"*".repeat(8)}`);
  });

  it("never remain, whatever else there is", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.array(word), (secrets, others) => {
        const line = [...others, ...secrets].join("");
        for (const secret of secrets) expect(shown(line, secrets)).not.toContain(secret);
      }),
    );
  });

  it("alone are hidden as they always are", () => {
    fc.assert(
      fc.property(fc.uuid(), (secret) => {
        expect(shown(`a ${secret} b`, [secret])).toBe(`a ${maskSecret(secret)} b`);
      }),
    );
  });

  it("cost time by their number, not by its square", () => {
    const timeOf = (count: number): number => {
      const secrets = Array.from({ length: count }, (_, index) => `hunter${index}xyzzy`);
      const line = secrets.map((secret, index) => `PASSWORD_${index}: ${secret}`).join(", ");
      const start = performance.now();
      expect(shown(line, secrets)).not.toContain("xyzzy");
      return performance.now() - start;
    };
    timeOf(2_000);
    const least = (count: number): number => Math.min(timeOf(count), timeOf(count), timeOf(count));
    // Eight times as many: linear is 8, comparing each with each is 64.
    expect(least(32_000) / least(4_000)).toBeLessThan(30);
  });
});
