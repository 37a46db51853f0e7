import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, secpolicy } from "../cli/command.ts";

const writes = 'import { writeFileSync } from "node:fs";\nwriteFileSync(new URL("ran", import.meta.url), "");\n';
const plugin = `${writes}export default { name: "acme", policies: {} };\n`;
const Dockerfile = 'FROM alpine:3.20\nUSER app\nCMD ["/app"]\n';

async function check(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const cwd = project({ Dockerfile, ...files });
  const { status, stderr } = await secpolicy(["check", ...more], { cwd });
  return { status, stderr, ran: existsSync(join(cwd, "ran")) };
}

describe("--static-config", () => {
  it.each(["ts", "mts", "js", "mjs"])("runs no config: secpolicy.config.%s", async (extension) => {
    const files = {
      [`secpolicy.config.${extension}`]: `${writes}export default {};\n`,
      "package.json": '{"type":"module"}',
    };
    expect(await check(files, "--fail-on", "never")).toMatchObject({ status: 0, ran: true });
    const { status, stderr, ran } = await check(files, "--static-config");
    expect({ status, ran }).toEqual({ status: 2, ran: false });
    expect(stderr).toContain(`secpolicy.config.${extension}: This is a program, and --static-config runs none.`);
    expect(stderr).toContain("Write it as JSON or YAML");
  });

  it("runs no plugin, and none of what a config builds on", async () => {
    const files = { "plugin.mjs": plugin, "secpolicy.config.json": '{ "plugins": ["./plugin.mjs"] }' };
    expect(await check(files, "--fail-on", "never")).toMatchObject({ status: 0, ran: true });
    expect(await check(files, "--static-config")).toMatchObject({ status: 2, ran: false });
    const base = { "base.mjs": `${writes}export default {};\n`, "secpolicy.config.yaml": "extends: ./base.mjs\n" };
    expect(await check(base, "--fail-on", "never")).toMatchObject({ status: 0, ran: true });
    expect(await check(base, "--static-config")).toMatchObject({ status: 2, ran: false });
  });

  it("runs no package", async () => {
    const files = {
      "node_modules/acme/package.json": '{ "name": "acme", "type": "module", "exports": "./index.js" }',
      "node_modules/acme/index.js":
        'import { writeFileSync } from "node:fs";\nwriteFileSync(new URL("../../ran", import.meta.url), "");\nexport default {};\n',
      "secpolicy.config.json": '{ "extends": "acme" }',
    };
    expect(await check(files, "--fail-on", "never")).toMatchObject({ status: 0, ran: true });
    expect(await check(files, "--static-config")).toMatchObject({ status: 2, ran: false });
  });

  it("reads configs and policies that are data", async () => {
    const policies = `name: acme\npolicies:\n  no-alpine:\n    on: dockerfile.stage\n    meta:\n      title: No Alpine\n      severity: high\n      severityReason: It is a test.\n      remediation: Take another base.\n    deny: { field: from.image.path, equals: alpine }\n    message: No Alpine.\n`;
    const files = { "acme.yaml": policies, "secpolicy.config.json": '{ "plugins": ["./acme.yaml"] }' };
    const given = await check(files);
    expect(given).toMatchObject({ status: 1, stderr: "" });
    expect(await check(files, "--static-config")).toEqual(given);
    expect(await check({ "secpolicy.config.json": '{ "failOn": "never" }' }, "--static-config")).toMatchObject({
      status: 0,
    });
  });

  it("holds for every command that reads a config", async () => {
    const cwd = project({ Dockerfile, "secpolicy.config.mjs": `${writes}export default {};\n` });
    for (const args of [
      ["fix"],
      ["files"],
      ["graph"],
      ["headers"],
      ["baseline", "show"],
      ["config", "show"],
      ["config", "validate"],
    ]) {
      const { status } = await secpolicy([...args, "--static-config"], { cwd });
      expect([args, status]).toEqual([args, 2]);
    }
    expect(existsSync(join(cwd, "ran"))).toBe(false);
  });
});

describe("a config", () => {
  it("that builds on others again and again is refused", async () => {
    const files: Record<string, string> = { "secpolicy.config.json": '{ "extends": ["./a0.json", "./a0.json"] }' };
    for (let level = 0; level < 40; level++) {
      files[`a${level}.json`] = level === 39 ? "{}" : `{ "extends": ["./a${level + 1}.json", "./a${level + 1}.json"] }`;
    }
    const { status, stderr } = await check(files);
    expect(status).toBe(2);
    expect(stderr).toContain("The config builds on more than 100 others");
  });
});
