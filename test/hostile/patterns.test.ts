import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { project, secpolicy } from "../cli/command.ts";

const name = "a".repeat(60);
const meta = "{ title: T, severity: high, remediation: Take another. }";

function policies(pattern: string): string {
  return `name: acme\npolicies:\n  x:\n    on: dockerfile.stage\n    meta: ${meta}\n    deny: { field: from.image.path, matches: ${JSON.stringify(pattern)} }\n    message: M.\n`;
}

// Each of these would take longer than the age of the universe with backtracking alone.
const limit = { timeout: 60_000 };

describe("hostile patterns end", () => {
  it.each(["^(a+)+$", "^(a|a)*$", "^(.*a){12}$", "(x+x+)+y|(a*)*b"])("in a policy: %s", limit, async (pattern) => {
    const cwd = project({
      Dockerfile: `FROM ${name}-b\n`,
      "acme.yaml": policies(pattern),
      "secpolicy.config.json": '{ "plugins": ["./acme.yaml"] }',
    });
    const { status } = await secpolicy(["check", "--fail-on", "never", "Dockerfile"], { cwd });
    expect(status).toBe(0);
  });

  it("in a policy, when they look around, by being refused", async () => {
    for (const pattern of ["^(?=(a+)+$)b", "(a+)+\\1$", "(?<!(?:ab)*)c", "^(.*a){30}$", "a{20}.*.*.*.*.*x"]) {
      const cwd = project({
        Dockerfile: "FROM a\n",
        "acme.yaml": policies(pattern),
        "secpolicy.config.json": '{ "plugins": ["./acme.yaml"] }',
      });
      const { status, stderr } = await secpolicy(["check"], { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain("it could take for ever to match");
    }
    const cwd = project({
      Dockerfile: "FROM a\n",
      "acme.yaml": policies("^(?!x(?:y[+)]*)?$)[(]+\\)+[a-z]{1,63}$"),
      "secpolicy.config.json": '{ "plugins": ["./acme.yaml"] }',
    });
    expect((await secpolicy(["check", "--fail-on", "never"], { cwd })).stderr).toBe("");
  });

  it("in globs of the config", limit, async () => {
    const globs = [
      `${"*a".repeat(20)}b`,
      `**/${"*a".repeat(20)}b`,
      `x/**/${"*a*".repeat(15)}b`,
      "+(a|aa)+(a|aa)+(a|aa)b",
    ];
    const cwd = project({
      [`x/${name}`]: "",
      [`x/y/${name}.yaml`]: "",
      Dockerfile: "FROM a\n",
      "secpolicy.config.json": JSON.stringify({ ignores: globs, overrides: [{ files: globs, policies: {} }] }),
    });
    expect((await secpolicy(["check", "--fail-on", "never"], { cwd })).status).toBe(0);
  });

  it("in .dockerignore", limit, async () => {
    const cwd = project({
      Dockerfile: `FROM a\nCOPY ${name} /\n`,
      ".dockerignore": `${"*a".repeat(40)}b\n`,
      [name]: "",
    });
    expect((await secpolicy(["check", "--fail-on", "never", "--preset", "all"], { cwd })).status).toBe(0);
  });

  it("in .gitignore", limit, async () => {
    const cwd = project({ Dockerfile: "FROM a\n", ".gitignore": `${"*a".repeat(40)}b\n`, [`${name}.yaml`]: "" });
    expect((await secpolicy(["check", "--fail-on", "never"], { cwd })).status).toBe(0);
  });

  it("in a Next.js config", limit, async () => {
    const rule = (source: string) =>
      `{ source: ${JSON.stringify(source)}, headers: [{ key: "X-Frame-Options", value: "DENY" }] }`;
    const rules = [rule("/:p((a+)+$)"), rule("/((?:.*)*x)"), rule(`/${":a*".repeat(30)}`)].join(", ");
    const cwd = project({
      "next.config.js": `const v = "${name}!".replace(/(a+)+$/, "x");\nmodule.exports = { async headers() { return [${rules}]; } };\n`,
    });
    expect((await secpolicy(["check", "--fail-on", "never", "--preset", "all"], { cwd })).status).not.toBe(1);
  });

  it("in the published command, too", limit, () => {
    const cwd = project({
      Dockerfile: `FROM a\nCOPY ${name} /\n`,
      ".dockerignore": `${"*a".repeat(40)}b\n`,
      [name]: "",
    });
    const bin = new URL("../../packages/secpolicy/dist/bin.cjs", import.meta.url).pathname;
    const ran = spawnSync(process.execPath, [bin, "check", "--preset", "all", "--fail-on", "never"], {
      cwd,
      timeout: 50_000,
    });
    expect(ran.status).toBe(0);
  });
});
