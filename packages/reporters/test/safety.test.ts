import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats, render } from "../src/index.ts";
import { diagnostic, place, reportOf } from "./build.ts";
import { look } from "./sample.ts";
import { elementsOf } from "./xml.ts";

const ESCAPE = "\u001b";

/** Controls but the line break, marks that reorder text, separators, lone surrogates. */
const control = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u200b\ufeff\u{e0000}-\u{e007f}]/u;

const colourSequence = new RegExp(`${ESCAPE}\\[\\d+m`, "g");

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        `${ESCAPE}[2J`,
        `${ESCAPE}]0;title\u0007`,
        "\u009b31m",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u2028",
        "\ud800",
        "\udfff",
        "\u{e0041}",
        "\u{feff}",
        "\0",
        "\r",
        "\n",
        "\t",
        "::error::",
        "##[error]",
        "##vso[task]",
        "]]>",
        "<b>&amp;\"'",
        "|`*_",
        "%0A",
        "word",
        "語",
        "👩‍🔧",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

const reports = fc
  .record({ path: hostile, line: hostile, word: hostile, text: hostile })
  .map(({ path, line, word, text }) => {
    const at = place(path, `${line.replace(/[«»]/g, "")}«${word.replace(/[«»]/g, "")}»\n${line.replace(/[«»]/g, "")}`);
    const one = diagnostic(`acme/${text}`, "high", text, at, {
      help: text,
      related: [{ ...at, label: text }],
      fix: { title: text, safe: true, edits: [{ ...at, text }] },
    });
    const waived = { ...one, status: "suppressed", reason: text } as const;
    const failure = { path, message: text, start: at.start, excerpt: at.excerpt };
    const files = [
      { path, kind: "compose", status: "checked" },
      { path: `${path}2`, status: "skipped", reason: text },
    ] as const;
    return reportOf([one, waived], [failure], files, 1, { status: 2, reason: text });
  });

describe("whatever files, names and messages hold", () => {
  for (const format of formats) {
    it(`no control character reaches the output of ${format}`, () => {
      fc.assert(
        fc.property(reports, (report) => {
          const output = render(report, format, { ...look, showSuppressed: true });
          expect(output).not.toMatch(control);
        }),
      );
    });

    it(`no log command of a CI system reaches the output of ${format}`, () => {
      fc.assert(
        fc.property(reports, (report) => {
          const output = render(report, format, { ...look, showSuppressed: true });
          expect(output).not.toMatch(/##(vso)?\[/);
          if (format !== "github") expect(output).not.toMatch(/^\s*::/m);
        }),
      );
    });
  }

  for (const format of ["pretty", "stylish"] as const) {
    it(`only colours reach the output of ${format} in colour`, () => {
      fc.assert(
        fc.property(reports, (report) => {
          const output = render(report, format, { ...look, colour: true });
          expect(output).toMatch(colourSequence);
          expect(output.replace(colourSequence, "")).not.toMatch(control);
        }),
      );
    });
  }

  for (const format of ["json", "sarif", "gitlab"] as const) {
    it(`the output of ${format} is JSON`, () => {
      fc.assert(fc.property(reports, (report) => void JSON.parse(render(report, format, look))));
    });
  }

  it("every line of jsonl is JSON", () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const line of render(report, "jsonl", look).trimEnd().split("\n")) JSON.parse(line);
      }),
    );
  });

  for (const format of ["junit", "checkstyle"] as const) {
    it(`the output of ${format} is well-formed XML`, () => {
      fc.assert(fc.property(reports, (report) => void elementsOf(render(report, format, look))));
    });
  }

  it("every line of github is one command, and the last one is none", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const lines = render(report, "github", look).trimEnd().split("\n");
        expect(lines).toHaveLength(3);
        expect(lines[0]).toMatch(/^::error file=[^:,]*(,(line|col|title)=[^:,]*)*::/);
        expect(lines[1]).toMatch(/^::error file=[^:,]*(,(line|endLine|col|endColumn|title)=[^:,]*)*::/);
        expect(lines[2]).toMatch(/^secpolicy: /);
      }),
    );
  });

  it("a message is lost in no JSON format", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const parsed: { diagnostics: { message: string }[] } = JSON.parse(render(report, "json", look));
        expect(parsed.diagnostics[0]?.message).toBe(report.diagnostics[0]?.message);
      }),
    );
  });
});
