import type { Diagnostic } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { type FixPreview, previewFix } from "../src/fix-preview.ts";
import { diagnostic, edit, place } from "./build.ts";

const text = "one\ntwo\nthree\nfour\nfive\n";

function preview(old: string, by: string, path = "f"): FixPreview | undefined {
  const start = text.indexOf(old);
  const fix = { title: "", safe: true, edits: [edit({ path, text }, start, start + old.length, by)] };
  const one: Diagnostic = diagnostic("acme/x", "low", "", place("f", text.replace("three", "«three»")), { fix });
  return previewFix(one, fix);
}

describe("previewFix", () => {
  it("shows the line before and after", () => {
    expect(preview("three", "3")).toEqual({ before: ["three"], after: ["3"] });
  });

  it("shows only what is inserted", () => {
    expect(preview("\nfour", "\n3½\nfour")).toEqual({ before: [], after: ["3½"] });
  });

  it("shows only what is removed, whole lines too", () => {
    expect(preview("three\n", "")).toEqual({ before: ["three"], after: [] });
    expect(preview("four\n", "")).toEqual({ before: ["four"], after: [] });
  });

  it("reads line breaks of Windows", () => {
    expect(preview("three", "3\r\n3")).toEqual({ before: ["three"], after: ["3", "3"] });
  });

  it("shows nothing when an edit lies outside the excerpt or in another file", () => {
    expect(preview("one", "1")).toBeUndefined();
    expect(preview("five", "5")).toBeUndefined();
    expect(preview("three", "3", "g")).toBeUndefined();
  });

  it("shows nothing when it would be long", () => {
    expect(preview("three", "3\n".repeat(20))).toBeUndefined();
  });

  it("shows nothing beside a masked secret, where columns can't be trusted", () => {
    const fix = { title: "", safe: true, edits: [edit({ path: "f", text }, 8, 13, "3")] };
    const one = diagnostic("acme/x", "low", "", place("f", text.replace("three", "«three»")), { fix });
    expect(previewFix({ ...one, excerpt: { line: 2, lines: ["two", "th***", "four"] } }, fix)).toBeUndefined();
  });
});
