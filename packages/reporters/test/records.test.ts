import type { Report, Severity } from "@secpolicy/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Format, render } from "../src/index.ts";
import { diagnostic, place, reportOf } from "./build.ts";
import { look } from "./sample.ts";
import { elementsOf } from "./xml.ts";

/** Names that belong to every object, ends of records in some format, and nothing at all. */
const name = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "", "0", "length"),
  fc.constantFrom(
    "a\nb",
    "a\r\n::error::b",
    '","x":"',
    "]]>",
    "<error/>",
    "| a | b |",
    "\\|",
    "`|`",
    "\n\n## x",
    "<!--",
    "{",
    "\u2028",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const severity = fc.constantFrom<Severity>("critical", "high", "medium", "low", "info");
const status = fc.constantFrom("reported", "reported", "suppressed", "baselined" as const);
const found = fc.tuple(name, name, name, severity, status, fc.boolean());

const reports = fc
  .record({ findings: fc.array(found, { maxLength: 12 }), failures: fc.array(fc.tuple(name, name), { maxLength: 4 }) })
  .map(({ findings, failures }): Report => {
    const diagnostics = findings.map(([path, policy, text, how, state, hasFix], index) => {
      const at = place(path, `${text.replace(/[«»]/g, "")}«x»`);
      const fix = { title: text, safe: true, edits: [{ ...at, text }] };
      const more = { status: state, fingerprint: `f${index}`, related: [{ ...at, label: text }], help: text } as const;
      return diagnostic(policy, how, text, at, hasFix ? { ...more, fix } : more);
    });
    const missed = failures.map(([path, message]) => ({ path, message }));
    const paths = new Set([...diagnostics, ...missed].map(({ path }) => path));
    const files = [...paths].map((path) => ({ path, kind: "compose", status: "checked" }) as const);
    return reportOf(diagnostics, missed, files, 0, { status: 1, reason: "x" });
  });

const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

function list(value: unknown): number {
  return Array.isArray(value) ? value.length : -1;
}

/** A row of a table of GitHub's Markdown: a bar that no backslash takes back ends a cell, in code, too. */
function rows(text: string, cells: number): number {
  return lines(text).filter((line) => line.startsWith("| ") && line.match(/(?<!\\)\|/g)?.length === cells + 1).length;
}

interface Reader {
  readonly format: Format;
  /** Are findings shown that are waived, when that is asked for? */
  readonly showsWaived: boolean;
  /** How many findings and failures the text holds. */
  count(text: string, failures: number): number;
}

const readers: readonly Reader[] = [
  {
    format: "github",
    showsWaived: false,
    count: (text) => lines(text).filter((line) => /^::(?:error|warning|notice) file=/.test(line)).length,
  },
  { format: "gitlab", showsWaived: false, count: (text) => list(JSON.parse(text)) },
  {
    format: "checkstyle",
    showsWaived: false,
    count: (text) => elementsOf(text).filter((element) => element === "error").length,
  },
  {
    format: "json",
    showsWaived: true,
    count: (text) => list(JSON.parse(text).diagnostics) + list(JSON.parse(text).failures),
  },
  {
    format: "jsonl",
    showsWaived: true,
    count: (text) => lines(text).filter((line) => JSON.parse(line).type !== "summary").length,
  },
  {
    format: "sarif",
    showsWaived: true,
    count: (text) => {
      const [run] = JSON.parse(text).runs;
      // The last notification tells what was covered.
      return list(run.results) + list(run.invocations[0].toolExecutionNotifications) - 1;
    },
  },
  {
    format: "junit",
    showsWaived: true,
    count: (text) => elementsOf(text).filter((element) => /^(?:failure|error|skipped)$/.test(element)).length,
  },
  {
    format: "markdown",
    showsWaived: true,
    count: (text, failures) => {
      const heads = (text.includes("| Severity | Place | Finding |") ? 2 : 0) + (failures > 0 ? 2 : 0);
      return rows(text, 3) + rows(text, 2) - heads;
    },
  },
];

describe("every finding and every failure is one record", () => {
  for (const { format, showsWaived, count } of readers) {
    it(`of ${format}, whatever their names and messages hold`, () => {
      fc.assert(
        fc.property(reports, fc.boolean(), (report, showSuppressed) => {
          const { diagnostics, failures } = report;
          const shown = diagnostics.filter((one) => (showsWaived && showSuppressed) || one.status === "reported");
          const text = render(report, format, { ...look, showSuppressed });
          expect(count(text, failures.length)).toBe(shown.length + failures.length);
        }),
      );
    });
  }
});
