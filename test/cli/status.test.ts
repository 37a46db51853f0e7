import { chmodSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, secpolicy } from "./command.ts";

const clean = "FROM node:22.11.0\nUSER 1000\n";
const root = "FROM node:22.11.0\nUSER root\n";

describe("the exit status", () => {
  it("is 0 for clean files, and the output says what was checked", async () => {
    const ran = await secpolicy(["check"], { cwd: project({ Dockerfile: clean }) });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("1 checked file");
    expect(ran.stdout).toContain("Dockerfile");
  });

  it("is 1 for a finding, and the last line says why", async () => {
    const ran = await secpolicy(["."], { cwd: project({ Dockerfile: root }) });
    expect(ran.status).toBe(1);
    expect(ran.stdout.trimEnd().split("\n").at(-1)).toBe("Exit status 1: 1 finding at or above medium.");
  });

  it("is 1 whatever the format", async () => {
    const cwd = project({ Dockerfile: root });
    for (const format of [
      "pretty",
      "stylish",
      "json",
      "jsonl",
      "sarif",
      "github",
      "gitlab",
      "junit",
      "checkstyle",
      "markdown",
    ]) {
      const ran = await secpolicy(["check", "--format", format], { cwd });
      expect([format, ran.status]).toEqual([format, 1]);
      expect(`${ran.stdout}${ran.stderr}`).toContain("1 finding at or above medium");
    }
  });

  it("follows --fail-on and --max-warnings", async () => {
    const cwd = project({ Dockerfile: root });
    expect((await secpolicy(["check", "--fail-on", "critical"], { cwd })).status).toBe(0);
    expect((await secpolicy(["check", "--fail-on", "never"], { cwd })).status).toBe(0);
    expect((await secpolicy(["check", "--fail-on", "critical", "--max-warnings", "0"], { cwd })).status).toBe(1);
  });

  it("is 3 when there is nothing to lint, and 0 with --allow-empty", async () => {
    const cwd = project({ "README.md": "# hello\n" });
    expect((await secpolicy(["check"], { cwd })).status).toBe(3);
    expect((await secpolicy(["check", "--allow-empty"], { cwd })).status).toBe(0);
  });

  it("is 2 for a path that does not exist", async () => {
    const ran = await secpolicy(["check", "Dockerfil"], { cwd: project({ Dockerfile: clean }) });
    expect(ran.status).toBe(2);
    expect(`${ran.stdout}${ran.stderr}`).toContain("Dockerfil");
  });

  it.each([
    ["a misspelt command", ["chekc"]],
    ["an unknown option", ["check", "--fial-on", "high"]],
    ["an unknown severity", ["check", "--fail-on", "hgih"]],
    ["an unknown format", ["check", "--format", "jsn"]],
    ["two formats on standard output", ["check", "-f", "json", "-f", "sarif"]],
    ["a date that is none", ["check", "--now", "yesterday"]],
    ["a day that no month has", ["check", "--now", "2026-02-29"]],
    ["a path that is empty", ["check", ""]],
    ["a config that is empty", ["check", "--config", ""]],
    ["a config that is a folder", ["check", "--config", "."]],
    ["a name for standard input that nobody reads", ["check", "--stdin-filename", "Dockerfile"]],
    ["an empty name for standard input", ["check", "-", "--stdin-filename", ""]],
    ["two formats to one file", ["check", "-f", "json=out", "-f", "sarif=out"]],
    ["more shares than can be counted", ["check", "--shard", "1/99999999999999999999"]],
    ["a part that is none", ["merge", "Dockerfile"]],
    ["a part that is a folder", ["merge", "."]],
    ["a count that is none", ["check", "--max-warnings", "few"]],
    ["an unknown preset", ["check", "--preset", "recomended"]],
    ["an unknown policy", ["check", "--off", "dockerfile/rot-user"]],
    ["a Kubernetes version that never was", ["check", "--kubernetes-version", "2.0"]],
    ["an unknown name to explain", ["explain", "DL99999"]],
    ["an unknown shell", ["completion", "tcsh"]],
    ["a config that does not exist", ["check", "--config", "nope.json"]],
  ])("is 2 for %s, said in words and without a stack", async (_, args) => {
    const ran = await secpolicy(args, { cwd: project({ Dockerfile: clean }) });
    expect(ran.status).toBe(2);
    expect(ran.stderr).not.toBe("");
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});

describe("bad input", () => {
  it("is 2 with a place, and the other files are still checked", async () => {
    const cwd = project({
      "a/Dockerfile": root,
      "b/Dockerfile": "FORM node\n",
      "c/compose.yaml": "services:\n  web: [\n",
      "d/deploy.yaml": "apiVersion: v1\nkind: Pod\nmetadata: {\n",
      "e/next.config.ts": "export default {\n",
      "f/Dockerfile": new Uint8Array([0x46, 0x52, 0x4f, 0x4d, 0x20, 0xff, 0xfe, 0x0a]),
      "g/Dockerfile": new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]),
    });
    const ran = await secpolicy(["check", "--format", "json"], { cwd });
    expect(ran.status).toBe(2);
    const report = JSON.parse(ran.stdout);
    const failed = new Set(report.failures.map(({ path }: { path: string }) => path));
    for (const path of [
      "b/Dockerfile",
      "c/compose.yaml",
      "d/deploy.yaml",
      "e/next.config.ts",
      "f/Dockerfile",
      "g/Dockerfile",
    ]) {
      expect([...failed]).toContain(path);
    }
    expect(report.diagnostics.map(({ path }: { path: string }) => path)).toContain("a/Dockerfile");
    const [form] = report.failures.filter(({ path }: { path: string }) => path === "b/Dockerfile");
    expect(form.start).toEqual({ line: 1, column: 1 });
  });

  it("in a config is framed, with a suggestion", async () => {
    const cwd = project({ Dockerfile: clean, "secpolicy.config.json": '{\n  "polices": {}\n}\n' });
    const ran = await secpolicy(["check"], { cwd });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("secpolicy.config.json:2:3");
    expect(ran.stderr).toContain('"policies"');
    expect(ran.stderr).toContain("^^^");
  });

  it("never executes what is linted", async () => {
    const cwd = project({
      "next.config.js":
        "require('fs').writeFileSync(__dirname + '/pwned', 'x');\nmodule.exports = { async headers() { return [] } };\n",
    });
    await secpolicy(["check"], { cwd });
    expect(existsSync(join(cwd, "pwned"))).toBe(false);
  });

  it("does not follow links out of the repository", async () => {
    const outside = project({ Dockerfile: root });
    const cwd = project({ Dockerfile: clean });
    symlinkSync(outside, join(cwd, "linked"));
    const ran = await secpolicy(["check"], { cwd });
    expect(ran.status).toBe(0);
  });
});

describe("standard input", () => {
  it("is a Dockerfile, a compose file or a manifest by its text", async () => {
    const cwd = project({});
    expect((await secpolicy(["check", "-"], { cwd, stdin: root })).stdout).toContain("dockerfile/root-user");
    const compose = "services:\n  web:\n    image: a\n    privileged: true\n";
    expect((await secpolicy(["check", "-"], { cwd, stdin: compose })).stdout).toContain("compose/privileged");
    const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: 'a:1'}]}\n";
    expect((await secpolicy(["check", "-"], { cwd, stdin: pod })).stdout).toContain("kubernetes/run-as-non-root");
  });

  it("is status 2 when it is no text", async () => {
    const ran = await secpolicy(["check", "-"], { cwd: project({}), stdin: new Uint8Array([0x46, 0xff, 0xfe, 0x0a]) });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("not valid UTF-8");
  });

  it("has the name that --stdin-filename says", async () => {
    const ran = await secpolicy(["check", "-", "--stdin-filename", "api/Dockerfile"], {
      cwd: project({}),
      stdin: root,
    });
    expect(ran.stdout).toContain("api/Dockerfile:2:6");
  });
});

describe("output", () => {
  it("goes to several places at once", async () => {
    const cwd = project({ Dockerfile: root });
    await secpolicy(["check", "-f", "pretty", "-f", "json=out/report.json".replace("out/", "")], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8")).version).toBe(1);
  });

  it("is coloured only on a terminal, and as NO_COLOR, FORCE_COLOR and --color say", async () => {
    const cwd = project({ Dockerfile: root });
    const isColoured = async (args: readonly string[], more: { isTty?: boolean; env?: Record<string, string> }) =>
      (await secpolicy(["check", ...args], { cwd, ...more })).stdout.includes("\u001b[");
    expect(await isColoured([], { isTty: false })).toBe(false);
    expect(await isColoured([], { isTty: true })).toBe(true);
    expect(await isColoured([], { isTty: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await isColoured([], { isTty: false, env: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await isColoured(["--color", "never"], { isTty: true, env: { FORCE_COLOR: "1" } })).toBe(false);
    expect(await isColoured(["--color", "always"], { isTty: false })).toBe(true);
  });

  it("keeps control characters of files from the terminal", async () => {
    const cwd = project({ Dockerfile: "FROM node:22\nUSER root \u001b]0;owned\u0007\n" });
    const ran = await secpolicy(["check"], { cwd });
    expect(`${ran.stdout}${ran.stderr}`).not.toContain("\u001b]");
  });
});

describe("a mistake of the program itself", () => {
  it("is status 2 with its stack, and no finding", async () => {
    const ran = await secpolicy(["check", "-"], {
      cwd: project({}),
      stdin: "FROM a\n",
      fails: new TypeError("x is y\u001b[2J"),
    });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/x is y.*\n\s+at /);
    expect(ran.stderr).not.toContain("\u001b");
    expect(ran.stderr).toContain("Exit status 2: this is a mistake");
  });
});

describe("a file that can't be written", () => {
  it("is status 2 with its name", async () => {
    const cwd = project({ Dockerfile: root });
    chmodSync(cwd, 0o755);
    const ran = await secpolicy(["check", "-f", "json=no/such/folder/out.json"], { cwd });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(`"no/such/folder/out.json" can't be written: its folder does not exist.`);
  });
});
