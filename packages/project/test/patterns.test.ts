import { describe, expect, it } from "vitest";
import { compilePatterns, patternBase } from "../src/globs.ts";
import { selects } from "../src/patterns.ts";

function matches(globs: readonly string[], path: string, base = "/repo", cwd = "/repo"): boolean {
  return selects(compilePatterns(globs, patternBase(cwd, base)), path);
}

describe("globs", () => {
  it.each([
    ["vendor", "vendor/a/Dockerfile"],
    ["vendor", "api/vendor/Dockerfile"],
    ["vendor/", "api/vendor/Dockerfile"],
    ["./vendor", "vendor/Dockerfile"],
    ["/vendor", "vendor/Dockerfile"],
    ["/repo/vendor", "vendor/Dockerfile"],
    ["vendor/**", "vendor/a/Dockerfile"],
    ["**/vendor/**", "a/vendor/Dockerfile"],
    ["a/*/Dockerfile", "a/b/Dockerfile"],
    ["*.dev.yaml", "k8s/.hidden/web.dev.yaml"],
    ["**", "a/b"],
    ["**/*.{yml,yaml}", "a.yml"],
    ["a b/[c]", "a b/c"],
    ["Dockerfile", "line\nfeed/Dockerfile"],
  ])("%s matches %s", (glob, path) => {
    expect(matches([glob], path)).toBe(true);
  });

  it.each([
    ["vendor", "vendors/Dockerfile"],
    ["vendor/", "vendor"],
    ["./vendor", "api/vendor/Dockerfile"],
    ["/vendor", "api/vendor/Dockerfile"],
    ["a/*", "b/a/x"],
    ["*.yaml", "a.yml"],
    ["", "a"],
    ["a/*/Dockerfile", "a/b/c/Dockerfile"],
  ])("%s does not match %s", (glob, path) => {
    expect(matches([glob], path)).toBe(false);
  });

  it("of which the last one decides", () => {
    expect(matches(["vendor", "!vendor/ours"], "vendor/ours/Dockerfile")).toBe(false);
    expect(matches(["!vendor/ours", "vendor"], "vendor/ours/Dockerfile")).toBe(true);
    expect(matches(["!(a)"], "b")).toBe(true);
  });

  it("are relative to their base, above or below the working directory", () => {
    expect(matches(["api/Dockerfile"], "Dockerfile", "/repo", "/repo/api")).toBe(true);
    expect(matches(["/Dockerfile"], "Dockerfile", "/repo", "/repo/api")).toBe(false);
    expect(matches(["/Dockerfile"], "../Dockerfile", "/repo", "/repo/api")).toBe(true);
    expect(matches(["/Dockerfile"], "api/Dockerfile", "/repo/api", "/repo")).toBe(true);
  });

  it("with ** hold outside of the base, too", () => {
    expect(matches(["**/test/**"], "test/Dockerfile", "/repo/ci", "/repo")).toBe(true);
    expect(matches(["Dockerfile"], "a/Dockerfile", "/repo/ci", "/repo")).toBe(true);
    expect(matches(["a/Dockerfile"], "a/Dockerfile", "/repo/ci", "/repo")).toBe(false);
  });
});
