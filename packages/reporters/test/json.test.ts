import { describe, expect, it } from "vitest";
import { empty, everything, findings, look } from "./sample.ts";
import { json, jsonl } from "./written.ts";

function parsed(text: string): Record<string, unknown> {
  return JSON.parse(text);
}

describe("json", () => {
  it("has exactly the keys of version 1", () => {
    const output = parsed(json(everything, look));
    expect(Object.keys(output)).toEqual(["version", "tool", "passed", "diagnostics", "failures", "files", "summary"]);
    expect(output["version"]).toBe(1);
    expect(output["tool"]).toEqual({ name: "secpolicy", version: "0.1.0" });
    expect(output["passed"]).toBe(false);
    expect(output["summary"]).toEqual({
      critical: 1,
      high: 2,
      medium: 4,
      low: 2,
      info: 1,
      suppressed: 1,
      checked: 8,
      recognised: 1,
      skipped: 3,
      failed: 2,
    });
    expect(output["failures"]).toEqual([
      { path: "k8s/bad.yaml", message: "A mapping is not closed: `}` is missing.", start: { line: 2, column: 7 } },
      { path: "secrets/Dockerfile", message: "The file can't be read: permission denied." },
    ]);
  });

  it("has exactly the keys of a diagnostic", () => {
    const { diagnostics } = parsed(json(findings, look));
    expect(Array.isArray(diagnostics) && diagnostics[0]).toEqual({
      policy: "dockerfile/root-user",
      severity: "high",
      message: "The final stage runs as root, so whoever breaks into the process owns the container.",
      help: "Create a user and switch to it with USER.",
      path: "api/Dockerfile",
      start: { line: 2, column: 6 },
      end: { line: 2, column: 10 },
      aliases: ["hadolint:DL3002", "checkov:CKV_DOCKER_8"],
      related: [
        {
          path: "compose.yaml",
          start: { line: 4, column: 5 },
          end: { line: 4, column: 9 },
          label: "the service keeps root",
        },
      ],
      fix: {
        title: "Switch to the user `node`",
        safe: false,
        edits: [{ path: "api/Dockerfile", start: { line: 2, column: 6 }, end: { line: 2, column: 10 }, text: "node" }],
      },
      status: "reported",
    });
  });

  it("holds what is suppressed and baselined only when asked", () => {
    expect(json(everything, look)).not.toContain("busybox");
    const output = parsed(json(everything, { ...look, showSuppressed: true }));
    expect(output["diagnostics"]).toContainEqual(
      expect.objectContaining({ status: "suppressed", reason: "a scratch image" }),
    );
    expect(output["diagnostics"]).toContainEqual(expect.objectContaining({ status: "baselined" }));
  });

  it("is a whole document when there is nothing to say", () => {
    expect(parsed(json(empty, look))).toMatchObject({ passed: false, diagnostics: [], failures: [], files: [] });
  });
});

describe("jsonl", () => {
  it("has a line for each diagnostic and failure, and the summary last", () => {
    const lines = jsonl(everything, look).trimEnd().split("\n").map(parsed);
    expect(lines.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 10 }, () => "diagnostic"),
      "failure",
      "failure",
      "summary",
    ]);
    expect(lines.at(-1)).toMatchObject({ version: 1, passed: false, summary: { checked: 8 } });
  });
});
