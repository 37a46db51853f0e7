import { describe, expect, it } from "vitest";
import { project, secpolicy } from "../cli/command.ts";

/** Controls but the line break, marks that reorder text, separators, lone surrogates. */
const control = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u200b\ufeff\u{e0000}-\u{e007f}]/u;
/** What CI systems obey in a line of output. */
const command = /^\s*::|##(?:vso)?\[/m;

const evil = "\u001b[2J\u202e\u2028x";
const inJson = JSON.stringify(evil);
const line = "a\n::error::b";

const files = {
  [`${evil}/Dockerfile`]: `FROM node:latest\nRUN echo ${evil}\nUSER ${evil}\nADD a b\nFOO ${evil}\n`,
  [`${line}/Dockerfile`]: "FROM node:latest\nADD a b\n",
  "::error::c/compose.yaml": "services:\n  a: { image: a, privileged: true }\n",
  "compose.yaml": `services:\n  ${inJson}: { image: ${inJson}, privileged: true, networks: [${inJson}], ports: ["80:80"], "${evil.replaceAll("\u001b", "")}": 1 }\n  "::error::d": { image: a, environment: { PASSWORD: "hunter2\\u001b[2Jxyzzy" } }\n  e: { extends: { file: ${inJson}, service: a } }\nnetworks:\n  ${inJson}: {}\n  "::error::": {}\n`,
  "a.yaml": `apiVersion: v1\nkind: Pod\nmetadata: { name: ${inJson}, namespace: "::error::e" }\nspec: { containers: [{ name: ${inJson}, image: ${inJson}, ${inJson}: 1 }] }\n---\na: *nothing\u202e\n`,
  "next.config.js": `module.exports = { async headers() { return [{ source: "/:a\u202e(.*)", headers: [{ key: ${inJson}, value: ${inJson} }, { key: "::error::", value: "a\\nb" }, { key: "X-Frame-Options", value: ${inJson} }] }]; } };\n`,
  "pages/index.js": "export default function Page() {}\n",
  "package.json": '{ "dependencies": { "next": "15.0.0" } }',
};

const commands: readonly (readonly string[])[] = [
  ...["pretty", "stylish", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "markdown"].map(
    (format) => ["check", "--preset", "all", "--show-suppressed", "-f", format],
  ),
  ["files"],
  ["graph"],
  ["graph", "-f", "mermaid"],
  ["graph", "-f", "dot"],
  ["headers"],
  ["headers", "--explain"],
  ["headers", "-f", "json"],
  ["headers", `/${evil}`],
  ["fix", "--unsafe", "--diff", "--preset", "all"],
  ["baseline", "write"],
  ["baseline", "show"],
  ["baseline", "prune"],
  ["config", "show"],
  ["config", "validate"],
  ["config", "why", evil, evil],
  ["explain", evil],
  ["policies", "--preset", evil],
  ["completion", evil],
  ["check", evil],
  ["check", "none", `none${evil}`],
  ["check", "--policy", evil],
  ["check", "--off", evil],
  ["check", "--preset", evil],
  ["check", "--config", evil],
  ["check", "--format", evil],
  ["check", "--shard", evil],
  ["check", "--now", evil],
  ["check", "--fail-on", evil],
  ["check", `--${evil}`],
  ["merge", evil],
  ["merge", "package.json"],
  ["fix", "--unsafe", "--preset", "all"],
];

describe("what files hold and how they are called acts on no terminal and on no CI system", () => {
  it.each(commands)("secpolicy %s %s %s", { timeout: 60_000 }, async (...given) => {
    const args = given.filter((arg) => arg !== undefined);
    const cwd = project({ ...files, "secpolicy.config.json": '{ "baseline": "baseline.json" }' });
    if (args[0] === "baseline" && args[1] !== "write") await secpolicy(["baseline", "write"], { cwd });
    const { status, stdout, stderr } = await secpolicy(args, { cwd });
    expect([0, 1, 2, 3]).toContain(status);
    const isCommands = args.includes("github");
    for (const text of [stdout, stderr]) {
      expect(text).not.toMatch(control);
      if (!isCommands) expect(text).not.toMatch(command);
    }
    if (isCommands)
      for (const row of stdout.trimEnd().split("\n")) expect(row).toMatch(/^(::(error|warning|notice) |secpolicy: )/);
  });

  it.each([
    ["an unknown key", `{ ${inJson}: 1 }`],
    ["an unknown policy", `{ "policies": { ${inJson}: "off" } }`],
    ["a plugin", `{ "plugins": [${inJson}] }`],
    ["a base", `{ "extends": ${inJson} }`],
    ["an exception", `{ "exceptions": [{ "policies": [${inJson}], "files": ${inJson}, "reason": ${inJson} }] }`],
    ["a baseline", `{ "baseline": ${inJson} }`],
    ["a version", `{ "settings": { "kubernetes": { "version": ${inJson} } } }`],
    ["text that is no JSON", `{ ${evil} `],
  ])("nor what a config holds: %s", async (_title, config) => {
    const cwd = project({ ...files, "secpolicy.config.json": config });
    for (const args of [
      ["check", "--preset", "all"],
      ["config", "show"],
      ["config", "validate"],
    ]) {
      const { stdout, stderr } = await secpolicy(args, { cwd });
      for (const text of [stdout, stderr]) {
        expect(text).not.toMatch(control);
        expect(text).not.toMatch(command);
      }
    }
  });
});
