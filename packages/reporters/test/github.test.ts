import { describe, expect, it } from "vitest";
import { diagnostic, place, reportOf } from "./build.ts";
import { clean, everything, findings, look } from "./sample.ts";
import { github } from "./written.ts";

describe("github", () => {
  it("puts failures first, then the worst, for only ten of a level are shown", () => {
    const commands = github(everything, look)
      .trimEnd()
      .split("\n")
      .map((line) => /title=([^:]*)::/.exec(line)?.[1]);
    expect(commands.slice(0, 4)).toEqual([
      "secpolicy could not judge this file",
      "secpolicy could not judge this file",
      "compose/docker-socket (critical)",
      "dockerfile/root-user (high)",
    ]);
  });

  it("escapes what would end a property or a message", () => {
    const one = diagnostic("acme/x", "medium", "100%: a, b\r\nc", place("a,b:c%.yaml", "«x»"), { help: "" });
    const [line] = github(reportOf([one], [], [], 0, findings.verdict), look).split("\n");
    expect(line).toBe(
      "::warning file=apps/shop/a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=2,title=acme/x (medium)::100%25: a, b%0Ac",
    );
  });

  it("gives no columns for a range of several lines, which GitHub refuses", () => {
    const one = diagnostic("acme/x", "info", "Bad.", place("f", "«x\ny»"), { help: "Mend it." });
    const [line] = github(reportOf([one], [], [], 0, findings.verdict), look).split("\n");
    expect(line).toBe("::notice file=apps/shop/f,line=1,endLine=2,title=acme/x (info)::Bad.%0AMend it.");
  });

  it("leaves suppressed findings out, even when asked", () => {
    expect(github(everything, { ...look, showSuppressed: true })).not.toContain("busybox");
  });

  it("says what a clean run stands for", () => {
    expect(github(clean, look)).toBe(
      "secpolicy: No findings. 4 files checked (1 Dockerfile, 1 compose file, 2 Kubernetes files).\n",
    );
  });
});
