import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, secpolicy } from "../cli/command.ts";

const entry = join(import.meta.dirname, "../../packages/secpolicy/dist/bin.cjs");
const Dockerfile = "FROM node:22.11.0\nUSER 1000\n";

/** The built command in a process of its own: only there does it show how a process ends. */
function run(plugin: string) {
  const cwd = project({
    Dockerfile,
    "secpolicy.config.json": '{ "plugins": ["./plugin.mjs"] }',
    "plugin.mjs": plugin,
  });
  return spawnSync(process.execPath, [entry, "check"], { cwd, encoding: "utf8", timeout: 60_000 });
}

describe("a run that does not come to its end", { timeout: 120_000 }, () => {
  it("is status 0 for a plugin that does no harm", () => {
    const ran = run("export default { name: 'acme', policies: {} };\n");
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
  });

  it("is no success when a plugin waits for ever", () => {
    const ran = run("await new Promise(() => {});\nexport default { name: 'acme', policies: {} };\n");
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("a config or a plugin waits for something that never happens");
  });

  it.each([
    ["throws later", "setTimeout(() => { throw new Error('later'); });\nawait new Promise(() => {});\n"],
    ["leaves a promise that fails", "void Promise.reject(new Error('later'));\nawait new Promise(() => {});\n"],
  ])("is no finding when a plugin %s", (_, plugin) => {
    const ran = run(plugin);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("later");
  });
});

describe("a baseline that is no file", () => {
  it.each(["/dev/zero", "/dev/full", "/"])("is said to be none, at once: %s", async (target) => {
    const cwd = project({ Dockerfile, "secpolicy.config.json": '{ "baseline": "kept/accepted.json" }', "kept/x": "" });
    symlinkSync(target, join(cwd, "kept/accepted.json"));
    for (const args of [["check"], ["baseline", "write"], ["baseline", "show"]]) {
      const ran = await secpolicy(args, { cwd });
      expect(ran.status).toBe(2);
      expect(ran.stderr).toMatch(
        /^kept\/accepted\.json: The baseline can't be read: it is (?:no regular file|a folder)\./,
      );
    }
  });
});
