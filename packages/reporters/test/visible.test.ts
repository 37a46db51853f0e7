import { describe, expect, it } from "vitest";
import { brief, jsonText, oneLine, visible } from "../src/visible.ts";

describe("visible", () => {
  it("shows control characters by their pictures", () => {
    expect(visible("a\u001b[31mb\u0007\r\n\t\u007f")).toBe("a␛[31mb␇␍␊␉␡");
  });

  it("shows what reorders or hides text by its code point", () => {
    expect(visible("a\u202eb\u2066c\u200bd\u009be\u2028f\ud800g\u{e0041}")).toBe(
      "a\\u{202e}b\\u{2066}c\\u{200b}d\\u{9b}e\\u{2028}f\\u{d800}g\\u{e0041}",
    );
  });

  it("leaves every script and emoji alone", () => {
    const text = "naïve 道具 کتاب‌ها עברית 👩‍🔧 ❤️ é";
    expect(visible(text)).toBe(text);
  });

  it("breaks up log commands of CI systems but no heading and no comment", () => {
    expect(visible("##[error]x ##vso[task.setvariable]y")).toBe("#\\u{23}[error]x #\\u{23}vso[task.setvariable]y");
    expect(visible("## Heading [link] # comment #[x]")).toBe("## Heading [link] # comment #[x]");
  });
});

describe("oneLine", () => {
  it("joins lines and trims them", () => {
    expect(oneLine(" one\r\n   two \n\n three ")).toBe("one two three");
  });
});

describe("brief", () => {
  it("cuts only what no one would read", () => {
    expect(brief("x".repeat(600))).toBe("x".repeat(600));
    expect(brief("x".repeat(601))).toBe(`${"x".repeat(599)}…`);
  });
});

describe("jsonText", () => {
  it("writes control characters as escapes, so that nothing is lost", () => {
    const value = { text: "\u001b\u009b\u202e\u{e0041}\ufeff\n##[error]" };
    const json = jsonText(value);
    expect(json).toBe('{"text":"\\u001b\\u009b\\u202e\\udb40\\udc41\\ufeff\\n#\\u0023[error]"}');
    expect(JSON.parse(json)).toEqual(value);
  });
});
