import { describe, expect, it } from "vitest";
import { diagnostic, place, reportOf } from "./build.ts";
import { clean, empty, everything, findings, look } from "./sample.ts";
import { checkstyle, junit } from "./written.ts";
import { elementsOf } from "./xml.ts";

function counted(names: readonly string[], name: string): number {
  return names.filter((one) => one === name).length;
}

describe("junit", () => {
  it("has a suite for each file and counts what it holds", () => {
    const output = junit(everything, { ...look, showSuppressed: true });
    const names = elementsOf(output);
    expect(counted(names, "testsuite")).toBe(everything.files.length);
    expect(counted(names, "failure")).toBe(10);
    expect(counted(names, "error")).toBe(2);
    expect(output).toContain(
      `<testsuites name="secpolicy" tests="${counted(names, "testcase")}" failures="10" errors="2" skipped="${counted(names, "skipped")}">`,
    );
  });

  it("passes a file without findings and does not pass one that was skipped", () => {
    expect(junit(clean, look)).toContain(
      '<testcase name="no findings" classname="api/Dockerfile" file="api/Dockerfile"/>',
    );
    expect(junit(everything, look)).toContain('<skipped message="skipped: template of a Helm chart"/>');
  });

  it("is a whole document when there is nothing to say", () => {
    expect(elementsOf(junit(empty, look))).toEqual(["testsuites"]);
  });

  it("has a suite for a file that was not judged itself", () => {
    const one = diagnostic("suppression/unused", "medium", "Waives nothing.", place("secpolicy.config.json", "«x»"));
    const output = junit(reportOf([one], [], clean.files, 0, findings.verdict), look);
    expect(output).toContain('<testsuite name="secpolicy.config.json" tests="1" failures="1" errors="0" skipped="0">');
  });
});

describe("checkstyle", () => {
  it("has every file and every finding", () => {
    const names = elementsOf(checkstyle(everything, look));
    expect(counted(names, "file")).toBe(everything.files.length);
    expect(counted(names, "error")).toBe(12);
  });

  it("escapes what XML reserves", () => {
    const one = diagnostic("acme/x", "high", `<a href="x">'&`, place("f", "«x»"));
    expect(checkstyle(reportOf([one], [], [], 0, findings.verdict), look)).toContain(
      'message="&lt;a href=&quot;x&quot;&gt;&apos;&amp;"',
    );
  });
});
