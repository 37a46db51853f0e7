import { describe, expect, it } from "vitest";
import { frame, withoutContext } from "../src/frame.ts";
import { plain } from "../src/paint.ts";
import { place } from "./build.ts";

function framed(text: string, label?: string): string {
  const at = { ...place("f", text), mark: plain, ...(label === undefined ? {} : { label }) };
  return `\n${frame([at], [], plain).join("\n")}\n`;
}

describe("frame", () => {
  it("puts carets under the exact range", () => {
    expect(framed("one\ntwo «three» four\nfive\nsix", "here")).toBe(`
  ╭─ f:2:5
1 │ one
2 │ two three four
  │     ^^^^^ here
3 │ five
`);
  });

  it("marks the first and the last line of a range and what lies between", () => {
    expect(framed("a:\n  «b: 1\n  c: 2\n  d: 3»\ne: 4\n", "here")).toBe(`
  ╭─ f:2:3
1 │ a:
2 ┃   b: 1
  ┃   ^^^^
3 ┃   c: 2
4 ┃   d: 3
  ┃   ^^^^ here
5 │ e: 4
`);
  });

  it("says how far a range goes that is too long to show", () => {
    expect(framed("«a\nb\nc\nd\ne\nf\ng\nh»\n", "here")).toBe(`
  ╭─ f:1:1
1 ┃ a
  ┃ ^
2 ┃ b
3 ┃ c
4 ┃ d
5 ┃ e
6 ┃ f
  ┃ … up to line 8 here
`);
  });

  it("does not mark the line after a range that ends with a line break", () => {
    expect(framed("a\n«bb\n»c\n")).toBe(`
  ╭─ f:2:1
1 │ a
2 │ bb
  │ ^^
3 │ c
`);
  });

  it("shows a place without width, even at the end of the text, by one caret", () => {
    expect(framed("a\nbb«»")).toBe(`
  ╭─ f:2:3
1 │ a
2 │ bb
  │   ^
`);
    expect(framed("«»")).toBe(`
  ╭─ f:1:1
1 │
  │ ^
`);
  });

  it("expands tabs and counts wide characters twice", () => {
    expect(framed("\ta\t«b»")).toBe(`
  ╭─ f:1:4
1 │     a   b
  │         ^
`);
    expect(framed("道具 «箱»x 👩‍🔧 e\u0301")).toBe(`
  ╭─ f:1:4
1 │ 道具 箱x 👩‍🔧 e\u0301
  │      ^^
`);
  });

  it("shows a log command's place where it is printed", () => {
    expect(framed("##[x] «y»")).toBe(`
  ╭─ f:1:7
1 │ #\\u{23}[x] y
  │            ^
`);
  });

  it("cuts a long line around the range and never through a character", () => {
    const [, row = "", carets = ""] = frame(
      [{ ...place("f", `${"😀".repeat(300)}«x»${"😀".repeat(300)}`), mark: plain }],
      [],
      plain,
    );
    expect(row).toMatch(/^1 │ …(😀)+x(😀)+…$/u);
    expect(row.length).toBeLessThan(170);
    expect(carets.trimEnd()).toMatch(/^ {2}│ +\^$/);
  });

  it("keeps the carets on the screen when the range itself is long", () => {
    const [, , carets = ""] = frame([{ ...place("f", `«${"x".repeat(1000)}»`), mark: plain }], [], plain);
    expect(carets).toBe(`  │ ${"^".repeat(160)}`);
  });

  it("aligns the numbers of several places", () => {
    const first = { ...place("f", `${"\n".repeat(98)}a\n«b»\nc`), mark: plain };
    const second = withoutContext({ ...place("g", "x\n«y»\nz"), mark: plain, label: "there" });
    const notes = [
      { name: "help", lines: ["Do it."] },
      { name: "fix", lines: ["So", "- b"] },
    ];
    expect(`\n${frame([first, second], notes, plain).join("\n")}\n`).toBe(`
    ╭─ f:100:1
 99 │ a
100 │ b
    │ ^
101 │ c
    ├─ g:2:1
  2 │ y
    │ ^ there
    = help  Do it.
    = fix   So
            - b
`);
  });

  it("names a file without a place", () => {
    expect(frame([{ path: "a\u001bb", mark: plain }], [], plain)).toEqual(["  ── a␛b"]);
  });

  it("has no trouble with an excerpt that is shorter than its range", () => {
    const masked = { ...place("f", "KEY=«0123456789abcdef0123456789abcdef»"), mark: plain };
    const excerpt = { line: 1, lines: ["KEY=0123********"] };
    expect(frame([{ ...masked, excerpt }], [], plain)[2]).toBe("  │     ^^^^^^^^^^^^");
  });
});
