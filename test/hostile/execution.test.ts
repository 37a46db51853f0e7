import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { project } from "../cli/command.ts";

// Needs the built command, as `npm test` does.
const root = join(import.meta.dirname, "../..");
const bin = join(root, "packages/secpolicy/dist/bin.cjs");
const forbidden = pathToFileURL(join(import.meta.dirname, "forbidden.mjs")).href;

/** The published command, where the network and other programs are out of reach. */
function confined(cwd: string, ...args: readonly string[]) {
  const ran = spawnSync(process.execPath, ["--import", forbidden, bin, ...args], { cwd, encoding: "utf8" });
  expect(ran.stderr).not.toContain("FORBIDDEN");
  expect(ran.status).toBeLessThan(4);
  return ran;
}

const effect = (name: string): string =>
  `require("node:fs").writeFileSync(${JSON.stringify(name)}, ""); require("node:child_process").execSync("touch ${name}");\n`;

/** Each does something when it is run or loaded, or names something on the network. */
const harmful = {
  "next.config.js": `${effect("ran-config")}import("./other.mjs");\nmodule.exports = { async headers() { ${effect("ran-headers")} return [{ source: "/(.*)", headers: [{ key: "A", value: require("./value.js") }] }]; } };\n`,
  "other.mjs": 'import { writeFileSync } from "node:fs";\nwriteFileSync("ran-import", "");\n',
  "value.js": `${effect("ran-value")}module.exports = "x";\n`,
  "middleware.js": `${effect("ran-middleware")}export function middleware() {}\n`,
  "package.json": `{ "scripts": { "prepare": "touch ran-prepare", "preinstall": "touch ran-preinstall" }, "dependencies": { "next": "15" } }`,
  Dockerfile:
    "# syntax=example.com/evil\nFROM node\nRUN $(touch ran-run) && `touch ran-backtick`\nCOPY <<EOF /x\n$(touch ran-heredoc)\nEOF\n",
  "compose.yaml":
    'services:\n  a:\n    image: "${X:-$(touch ran-compose)}"\n    build: "https://example.com/a.git"\n    extends: { file: "https://example.com/b.yaml", service: a }\n',
  "a.yaml":
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { a: !!js/function "function () { process.exit(7) }" }\n',
  "kustomization.yaml": "resources: [https://example.com/c.yaml]\n",
  ".git/hooks/post-checkout": "#!/bin/sh\ntouch ran-hook\n",
  ".env": "X=$(touch ran-env)\n",
};

describe("what is judged is never run, and nothing is asked of the network", { timeout: 120_000 }, () => {
  it("in a real project, by any command", () => {
    const shop = project({});
    cpSync(join(root, "fixtures/projects/shop"), shop, { recursive: true });
    const commands = [
      ["check", "--preset", "all"],
      ["files"],
      ["graph"],
      ["headers"],
      ["baseline", "show"],
      ["fix", "--diff"],
    ];
    for (const args of commands) confined(shop, ...args);
    expect(confined(shop, "check", "--preset", "all", "--no-cache").stdout).toContain("Dockerfile");
    for (const index of [1, 2]) {
      writeFileSync(join(shop, `part${index}.json`), confined(shop, "check", "--shard", `${index}/2`).stdout);
    }
    expect(confined(shop, "merge", "part1.json", "part2.json").stdout).toContain("Dockerfile");
    expect(confined(shop, "fix", "--unsafe").stdout).toContain("fixes in");
  });

  it("nor by the ESLint plugin", () => {
    const cwd = project({
      ...harmful,
      "eslint.config.mjs": `import secpolicy from ${JSON.stringify(pathToFileURL(join(root, "packages/eslint-plugin/dist/index.js")).href)};\nexport default [...[secpolicy.configs.recommended].flat(), ...[secpolicy.configs.project].flat()];\n`,
    });
    const eslint = join(root, "node_modules/eslint/bin/eslint.js");
    const args = ["--import", forbidden, eslint, "--fix", "--format", "json", "."];
    const ran = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
    expect(ran.stderr).toBe("");
    const results: { filePath: string; messages: { ruleId: string }[] }[] = JSON.parse(ran.stdout);
    const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules.some((rule) => rule.startsWith("secpolicy/dockerfile/"))).toBe(true);
    expect(readdirSync(cwd).filter((name) => name.startsWith("ran-"))).toEqual([]);
  });

  it("in files that do something when they are run", () => {
    const cwd = project(harmful);
    for (const args of [["check", "--preset", "all", "--no-cache"], ["headers"], ["graph"], ["fix", "--unsafe"]])
      confined(cwd, ...args);
    expect(readdirSync(cwd).filter((name) => name.startsWith("ran-"))).toEqual([]);
  });

  it("which would be noticed: a config that is a program is run, and stopped", () => {
    const cwd = project({
      "secpolicy.config.mjs":
        'import { execSync } from "node:child_process";\nexecSync("touch ran");\nexport default {};\n',
      Dockerfile: "FROM node\n",
    });
    const ran = spawnSync(process.execPath, ["--import", forbidden, bin, "check"], { cwd, encoding: "utf8" });
    expect(ran.status).toBe(99);
    expect(ran.stderr).toContain("FORBIDDEN: child_process.execSync\n");
    expect(confined(cwd, "check", "--static-config").status).toBe(2);
    expect(existsSync(join(cwd, "ran"))).toBe(false);
  });

  it("nor is there code in the published files that could", () => {
    const folder = join(root, "packages/secpolicy/dist");
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.c?js$/.test(name));
    expect(scripts.length).toBeGreaterThan(5);
    for (const name of scripts) {
      const text = readFileSync(join(folder, name), "utf8");
      expect([name, /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']/.exec(text)?.[0]]).toEqual([name, undefined]);
    }
  });
});
