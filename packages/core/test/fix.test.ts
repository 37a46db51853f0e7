import { applyFixes, definePolicy, type Fix, replace } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { meta, run } from "./run.ts";

/** Replaces each word behind USER by `x`; safe when the word is short. */
const shorten = definePolicy({
  on: "dockerfile.instruction",
  meta,
  *check(instruction) {
    if (instruction.keyword !== "USER") return;
    for (const word of instruction.args) {
      const length = word.range[1] - word.range[0];
      const fix: Fix = { title: "Shorten", safe: length < 4, edits: [replace(word, "x")] };
      yield { at: word, message: "A USER.", fix };
    }
  },
});

function fixed(text: string, unsafe: boolean): string | undefined {
  const report = run({ Dockerfile: text }, { "dockerfile/s": shorten });
  return applyFixes(report, new Map([["Dockerfile", text]]), { unsafe }).get("Dockerfile")?.text;
}

describe("applyFixes", () => {
  const text = "FROM a\nUSER abc\nUSER abcdef\n";

  it("applies safe fixes only, unless told otherwise", () => {
    expect(fixed(text, false)).toBe("FROM a\nUSER x\nUSER abcdef\n");
    expect(fixed(text, true)).toBe("FROM a\nUSER x\nUSER x\n");
  });

  it("changes nothing where nothing is to be fixed", () => {
    expect(fixed("FROM a\nUSER x\n", true)).toBeUndefined();
  });

  it("leaves suppressed findings alone", () => {
    expect(fixed("FROM a\n# secpolicy-ignore dockerfile/s -- known\nUSER abc\n", true)).toBeUndefined();
  });

  it("keeps a fix for the next round when an earlier one touches its place", () => {
    const twice = definePolicy({
      on: "dockerfile.stage",
      meta,
      *check({ from }) {
        const { source, range } = from.reference;
        const at = { source, range };
        yield { at, message: "One.", fix: { title: "One", safe: true, edits: [replace(at, "b:1")] } };
        const half = { source, range: [range[0], range[0] + 1] } as const;
        yield { at: half, message: "Two.", fix: { title: "Two", safe: true, edits: [replace(half, "c")] } };
      },
    });
    const report = run({ Dockerfile: "FROM abc\n" }, { "dockerfile/t": twice });
    const result = applyFixes(report, new Map([["Dockerfile", "FROM abc\n"]]), { unsafe: false }).get("Dockerfile");
    expect(result?.applied).toHaveLength(1);
  });
});
