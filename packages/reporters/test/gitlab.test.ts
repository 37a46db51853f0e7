import { describe, expect, it } from "vitest";
import { clean, everything, findings, look } from "./sample.ts";
import { gitlab } from "./written.ts";

function issuesOf(text: string): { fingerprint: string; severity: string }[] {
  return JSON.parse(text);
}

describe("gitlab", () => {
  it("has what the Code Quality widget reads", () => {
    expect(issuesOf(gitlab(findings, look))[0]).toEqual({
      description: "The final stage runs as root, so whoever breaks into the process owns the container.",
      check_name: "dockerfile/root-user",
      fingerprint: findings.diagnostics[0]?.fingerprint,
      severity: "critical",
      location: {
        path: "apps/shop/api/Dockerfile",
        positions: { begin: { line: 2, column: 6 }, end: { line: 2, column: 10 } },
      },
    });
  });

  it("reports failures, and every fingerprint once", () => {
    const twice = { ...everything, failures: [...everything.failures, ...everything.failures] };
    const issues = issuesOf(gitlab(twice, look));
    expect(issues).toHaveLength(14);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(14);
    expect(issues[0]?.severity).toBe("blocker");
  });

  it("is an empty list when all is well", () => {
    expect(gitlab(clean, look)).toBe("[]\n");
  });
});
