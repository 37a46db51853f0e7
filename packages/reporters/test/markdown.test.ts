import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, sentence } from "../src/markdown-text.ts";
import { diagnostic, place, reportOf } from "./build.ts";
import { findings, look } from "./sample.ts";
import { markdown } from "./written.ts";

describe("sentence", () => {
  it("keeps plain words readable", () => {
    const text = "Container `web` of Deployment `shop` has no `runAsNonRoot: true`, so (it) may run as root.";
    expect(sentence(text)).toBe(text);
  });

  it("shows markup as text", () => {
    expect(sentence("<img src=x> [a](b) *b* _c_ a|b 1 & 2")).toBe(
      "&#60;img src=x&#62; \\[a\\](b) \\*b\\* \\_c\\_ a&#124;b 1 &#38; 2",
    );
  });

  it("makes code of what sites turn into mentions, references and links", () => {
    expect(sentence("by @octocat in #12 at https://evil.example/x :tada: node@sha256:0 GH-7")).toBe(
      "by `@octocat` in `#12` at `https://evil.example/x` `:tada:` `node@sha256:0` `GH-7`",
    );
  });

  it("keeps code spans apart that touch", () => {
    expect(sentence("`a``b`@c")).toBe("`a`<!-- -->`b`<!-- -->`@c`");
  });
});

describe("code", () => {
  it("uses more backticks than the text holds in a row", () => {
    expect(code("a``b")).toBe("```a``b```");
    expect(code("`a`")).toBe("`` `a` ``");
  });

  it("spells a bar out, where a table would be split", () => {
    expect(code("a|b")).toBe("<code>a<!-- -->&#124;b</code>");
  });
});

/** What is left of a row without our own markup, escapes and code spans. */
function outsideCode(row: string): string {
  return (
    row
      .replace(/<!-- -->|<br>|<\/?code>/g, " ")
      // From left to right: a backslash escapes outside of code, and is a character like any other inside.
      .replace(/\\[\\`*_[\]~$]|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "")
  );
}

describe("markdown", () => {
  const pieces = fc.array(fc.constantFrom("`", "``", "|", "\\", "<b>", "@a", "x", " ", "*", "[a](b)", "\n", "&lt;"), {
    maxLength: 12,
  });

  it("never lets a message break out of its cell", () => {
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join("")),
        (text) => {
          const one = diagnostic("acme/x", "low", text, place(text, "«x»"), { help: text });
          const row = markdown(reportOf([one], [], [], 0, findings.verdict), look)
            .split("\n")
            .find((line) => line.startsWith("| **low**"));
          expect(row?.match(/\|/g)).toHaveLength(4);
          expect(outsideCode(row ?? "")).not.toMatch(/[<@]/);
        },
      ),
    );
  });

  it("leaves rows out that would make a comment too long, and says how many", () => {
    const one = diagnostic("acme/x", "low", "Bad.".repeat(50), place("f", "«x»"));
    const many = Array.from({ length: 1000 }, () => one);
    const output = markdown(reportOf(many, [], [], 0, findings.verdict), look);
    expect(output.length).toBeLessThan(65_536);
    const rows = output.split("\n").filter((line) => line.startsWith("| **low**")).length;
    expect(output).toContain(`${1000 - rows} more findings: too many for a comment, see the full output.`);
  });
});
