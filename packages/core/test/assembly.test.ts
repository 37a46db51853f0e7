/** A report that is changed file by file is the one that is made of all results at once. */
import { createCatalogue, type DocumentOutcome, type FileResult, noResult } from "@secpolicy/core";
import type { Located, Place } from "@secpolicy/model";
import { describe, expect, it } from "vitest";
import { Assembly } from "../src/assembly.ts";
import { diagnosticKey, placeKey } from "../src/unite.ts";

const input = {
  selection: { catalogue: createCatalogue([]), settingsFor: () => new Map() },
  waivers: { inline: true, exceptions: [], baseline: new Set<string>() },
  metas: new Map(),
  now: "2026-01-01",
  prefix: "",
  minSeverity: "info",
} as const;
const thresholds = { failOn: "high" } as const;

function place(path: string, line: string): Place {
  const position = { line: 1, column: 1 };
  return { path, range: [0, line.length], start: position, end: position, excerpt: { line: 1, lines: [line] } };
}

const nothing: Omit<DocumentOutcome, "file"> = {
  failures: [],
  drafts: [],
  used: [],
  secrets: [],
  broken: [],
  answers: new Map(),
  usesDate: false,
};

function result(path: string, more: Partial<DocumentOutcome>): FileResult {
  return { ...noResult, outcomes: [{ ...nothing, file: { path, status: "checked" }, ...more }] };
}

/** A finding of a policy at the first line of a file, by the document of some file. */
function finding(policy: string, at: Place, related: readonly Place[] = []): Pick<DocumentOutcome, "drafts"> {
  const draft = {
    key: diagnosticKey(policy, at.path, at.range),
    identity: "0123456789abcdef",
    diagnostic: {
      policy,
      severity: "high",
      message: "It is so.",
      help: "",
      ...at,
      related: related.map((one) => ({ ...one, label: "there" })),
      status: "reported",
      address: [],
      fingerprint: "0",
    },
  } as const;
  return { drafts: [draft] };
}

function both(results: Readonly<Record<string, FileResult>>) {
  const all = Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1));
  const grown = new Assembly(input, new Map());
  for (const [path, one] of all.toReversed()) {
    grown.replace(path, one);
    grown.report(0, thresholds);
  }
  return { grown, whole: new Assembly(input, new Map(all)) };
}

describe("an assembly", () => {
  const line = "token: hunter2hunter2";
  const secret: Located = { source: { path: "shared", text: line }, range: [7, line.length] };

  it("hides a secret as soon as some document knows that it is one, and as long as one does", () => {
    const shows = result("a", finding("x/y", place("a", "a"), [place("shared", line)]));
    const { grown } = both({ a: shows, b: result("b", {}) });
    const lines = () =>
      grown.report(0, thresholds).diagnostics.flatMap(({ related }) => related[0]?.excerpt.lines ?? []);
    expect(lines()).toEqual([line]);
    grown.replace("b", result("b", { secrets: [secret] }));
    expect(lines()).toEqual(["token: hun********"]);
    grown.replace("b", undefined);
    expect(lines()).toEqual([line]);
  });

  it("says once what two documents say of a file, and counts it once", () => {
    const shared = place("shared", line);
    const results = {
      a: result("a", finding("x/y", shared, [place("a", "a")])),
      b: result("b", finding("x/y", shared, [place("b", "b")])),
    };
    const { grown, whole } = both(results);
    const report = grown.report(0, thresholds);
    expect(report.diagnostics.map(({ related }) => related.map(({ path }) => path))).toEqual([["a", "b"]]);
    expect(report.summary).toMatchObject({ high: 1, checked: 2 });
    expect(report).toEqual(whole.report(0, thresholds));
    grown.replace("a", undefined);
    const left = grown.report(0, thresholds);
    expect(left.diagnostics.map(({ related }) => related.map(({ path }) => path))).toEqual([["b"]]);
    expect(left.summary).toMatchObject({ high: 1, checked: 1 });
    grown.replace("b", undefined);
    expect(grown.report(0, thresholds)).toMatchObject({ diagnostics: [], summary: { high: 0, checked: 0 } });
  });

  it("knows that a directive is used as long as one document uses it", () => {
    const directive = place("shared", "# ignore");
    const { grown } = both({
      a: result("a", finding("suppression/unused", directive)),
      b: result("b", { used: [placeKey("shared", directive.range)] }),
    });
    expect(grown.report(0, thresholds).diagnostics).toEqual([]);
    grown.replace("b", undefined);
    expect(grown.report(0, thresholds).diagnostics).toHaveLength(1);
  });

  it("keeps failures and files of reading beside what documents say", () => {
    const results = {
      a: { ...noResult, files: [{ path: "a", status: "failed" }], failures: [{ path: "a", message: "Gone." }] },
      b: result("b", { failures: [{ path: "b", message: "Broken." }] }),
    } as const;
    const { grown, whole } = both(results);
    const report = grown.report(3, thresholds);
    expect(report).toEqual(whole.report(3, thresholds));
    expect(report.verdict).toEqual({ status: 2, reason: "2 things could not be judged." });
    expect(report.summary).toMatchObject({ failed: 1, checked: 1, other: 3 });
  });
});
