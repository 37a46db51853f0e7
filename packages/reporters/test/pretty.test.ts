import { describe, expect, it } from "vitest";
import { reportOf } from "./build.ts";
import { belowThreshold, clean, empty, everything, findings, look } from "./sample.ts";
import { pretty } from "./written.ts";

function lastLine(output: string): string | undefined {
  return output.trimEnd().split("\n").at(-1);
}

describe("pretty", () => {
  it("says in its last line why the exit status is not 0", () => {
    expect(lastLine(pretty(findings, look))).toBe("Exit status 1: 4 findings at or above medium.");
    expect(lastLine(pretty(everything, look))).toBe("Exit status 2: 2 things could not be judged.");
    expect(lastLine(pretty(empty, look))).toBe(
      "Exit status 3: nothing to lint was found (--allow-empty accepts that).",
    );
    expect(lastLine(pretty(findings, { ...look, quiet: true }))).toBe("Exit status 1: 4 findings at or above medium.");
  });

  it("says why it is 0 although something was found", () => {
    expect(lastLine(pretty(belowThreshold, look))).toBe("Exit status 0: 2 findings below medium.");
  });

  it("says in one line what a clean run stands for", () => {
    expect(pretty(clean, look)).toBe(
      "No findings in 4 checked files: 1 Dockerfile, 1 compose file, 2 Kubernetes files.\n",
    );
  });

  it("never calls a run clean that checked nothing or failed to", () => {
    const accepted = reportOf([], [], [], 3, { status: 0, reason: "clean." });
    expect(pretty(accepted, look)).toMatch(/^Nothing was checked\.\n/);
    const failed = reportOf([], everything.failures, clean.files, 0, everything.verdict);
    expect(pretty(failed, look)).toContain("No findings in what could be judged.");
  });

  it("shows failures even when it is quiet", () => {
    expect(pretty(everything, { ...look, quiet: true })).toContain("not judged: A mapping is not closed");
  });

  it("leaves fixes, help and the list of files out when it is quiet", () => {
    const output = pretty(findings, { ...look, quiet: true });
    expect(output).not.toMatch(/help|fix|alias|checked/);
    expect(output).toContain("high[dockerfile/root-user]");
  });

  it("shows what is suppressed, and why, only when asked", () => {
    expect(pretty(everything, look)).not.toContain("busybox");
    const output = pretty(everything, { ...look, showSuppressed: true });
    expect(output).toContain("suppressed medium[dockerfile/unpinned-image]: Image `busybox`");
    expect(output).toContain("= reason  a scratch image");
    expect(output).toContain("baselined medium[dockerfile/unpinned-image]: Image `alpine`");
  });

  it("says nothing at all about a clean run when it is quiet", () => {
    expect(pretty(clean, { ...look, quiet: true })).toBe("");
  });

  it("gathers reasons for skipping, the frequent ones first", () => {
    expect(pretty(everything, look)).toContain("skipped     3 files: template of a Helm chart (2), template (1)");
  });

  it("has the same text with and without colour", () => {
    const colour = pretty(everything, { ...look, colour: true });
    expect(colour.replaceAll(/\u001b\[\d+m/g, "")).toBe(pretty(everything, look));
  });
});
