import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "@secpolicy/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { diagnostic, place, reportOf } from "./build.ts";
import { clean, empty, everything, findings, look } from "./sample.ts";
import { sarif } from "./written.ts";

/** The validator of SARIF's authors; it finds what a schema can't say. The official schema lies beside it. */
const validator: string = createRequire(import.meta.url)("@microsoft/sarif-multitool");

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(dirname(validator), "sarif-2.1.0.json"), "utf8")),
);

interface Log {
  runs: {
    tool: { driver: { rules: { id: string; help: { markdown: string }; properties: Record<string, unknown> }[] } };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { level: string; message: { text: string }; locations?: unknown }[];
    }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: unknown[];
      suppressions?: unknown[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

function runOf(report: Report, showSuppressed = false): Log["runs"][number] {
  const log: Log = JSON.parse(sarif(report, { ...look, showSuppressed }));
  const [run, ...others] = log.runs;
  expect(others).toEqual([]);
  if (run === undefined) throw new Error("There is no run.");
  return run;
}

describe("sarif", () => {
  it("is valid against the official schema, whatever there is to say", () => {
    for (const report of [everything, findings, clean, empty]) {
      validate(JSON.parse(sarif(report, { ...look, showSuppressed: true })));
      expect(validate.errors).toBeNull();
    }
  });

  it("has no error and, but for an address that does not exist yet, no warning for its authors' validator", () => {
    const folder = mkdtempSync(join(tmpdir(), "sarif-"));
    writeFileSync(join(folder, "log.sarif"), sarif(everything, { ...look, showSuppressed: true }));
    const { stdout } = spawnSync(validator, ["validate", "log.sarif", "--rule-kind", "Sarif;Ghas"], {
      cwd: folder,
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain("1 files scanned");
    const complaints = stdout.split("\n").filter((line) => /: (error|warning) /.test(line));
    expect(complaints.filter((line) => !line.includes("SARIF2005"))).toEqual([]);
  });

  it("names files from the repository's root, percent-encoded", () => {
    const report = reportOf(
      [diagnostic("acme/x", "low", "Bad.", place("a b/c:d.yaml", "«x»"))],
      [],
      [],
      0,
      findings.verdict,
    );
    expect(runOf(report).results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "apps/shop/a%20b/c%3Ad.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        },
      },
    ]);
  });

  it("points each result at its rule, once a rule", () => {
    const { tool, results } = runOf(everything);
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it("carries the page of a policy, or what its metadata says", () => {
    const { rules } = runOf(everything).tool.driver;
    const markdown = new Map(rules.map(({ id, help }) => [id, help.markdown]));
    expect(markdown.get("dockerfile/root-user")).toContain("The whole page.");
    expect(markdown.get("compose/docker-socket")).toContain("use a socket proxy");
  });

  it("takes a rule's severity from what was reported under it", () => {
    const { tool, results } = runOf(everything);
    const pod = tool.driver.rules.find(({ id }) => id === "kubernetes/run-as-non-root");
    expect(pod?.properties["security-severity"]).toBe("5.5");
    expect(results.filter(({ ruleId }) => ruleId === pod?.id).map(({ level }) => level)).toEqual(["warning", "note"]);
  });

  it("leaves suppressed results out unless asked, for GitHub opens alerts for them", () => {
    expect(runOf(everything).results.every(({ suppressions }) => suppressions === undefined)).toBe(true);
    const suppressed = runOf(everything, true).results.flatMap(({ suppressions }) => suppressions ?? []);
    expect(suppressed).toHaveLength(2);
    expect(suppressed).toContainEqual(expect.objectContaining({ justification: "a scratch image" }));
  });

  it("tells of failures as errors of the run", () => {
    const [invocation] = runOf(everything).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    const errors = invocation?.toolExecutionNotifications.filter(({ level }) => level === "error");
    expect(errors?.map(({ message }) => message.text)).toEqual([
      "A mapping is not closed: `}` is missing.",
      "The file can't be read: permission denied.",
    ]);
    expect(runOf(clean).invocations[0]?.executionSuccessful).toBe(true);
  });

  it("says what was checked", () => {
    const notes = runOf(clean).invocations[0]?.toolExecutionNotifications;
    expect(notes?.map(({ message }) => message.text)).toEqual([
      "4 files checked (1 Dockerfile, 1 compose file, 2 Kubernetes files).",
    ]);
  });

  it("gives every result its fingerprint", () => {
    const fingerprints = runOf(everything).results.map((result) => result.partialFingerprints["secpolicy/v1"]);
    expect(new Set(fingerprints).size).toBe(10);
  });

  it("makes no link of a message", () => {
    const report = reportOf(
      [diagnostic("acme/x", "low", "See [this](http://evil.example).", place("f", "«x»"))],
      [],
      [],
      0,
      findings.verdict,
    );
    expect(runOf(report).results[0]?.message.text).toBe("See [this] (http://evil.example).");
  });

  it("keeps the worst 25,000 results and says how many it left out", () => {
    const low = diagnostic("acme/low", "low", "Bad.", place("f", "«x»"));
    const high = diagnostic("acme/high", "high", "Worse.", place("f", "«x»"));
    const many = [...Array.from({ length: 25_001 }, () => low), high];
    const run = runOf(reportOf(many, [], [], 0, findings.verdict));
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0]?.ruleId).toBe("acme/high");
    expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      "2 results are left out, the least severe ones: a file may hold 25000.",
    );
  });
});
