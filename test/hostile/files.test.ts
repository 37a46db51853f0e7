import { execFileSync } from "node:child_process";
import fs, {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { project, secpolicy } from "../cli/command.ts";

const from = "FROM node\n";
const isWindows = process.platform === "win32";

interface Report {
  readonly failures: readonly { readonly path: string; readonly message: string }[];
  readonly files: readonly { readonly path: string; readonly status: string; readonly reason?: string }[];
  readonly diagnostics: readonly { readonly path: string }[];
}

async function check(cwd: string, ...paths: readonly string[]): Promise<Report & { readonly status: number }> {
  const { status, stdout } = await secpolicy(["check", "-f", "json", ...paths], { cwd });
  const report: Report = JSON.parse(stdout);
  return { ...report, status };
}

function messages({ failures }: Report): readonly string[] {
  return failures.map(({ path, message }) => `${path}: ${message}`);
}

describe("a file that is too large", () => {
  it("is a failure, is never read whole, and others are judged", async () => {
    const cwd = project({ "beside/Dockerfile": from });
    const file = openSync(join(cwd, "Dockerfile"), "w");
    writeSync(file, "FROM alpine\n");
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    const before = process.memoryUsage().arrayBuffers;
    const report = await check(cwd);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
    expect(messages(report)).toEqual([
      "Dockerfile: The file has 209715200 bytes. The limit is 10485760; `limits.fileSize` in the config raises it.",
    ]);
    expect(report.status).toBe(2);
    expect(report.diagnostics.map(({ path }) => path)).toContain("beside/Dockerfile");
  });

  it.each([
    ["a million instructions", `FROM a\n${"RUN b\n".repeat(1_000_000)}`, "limits.programLength"],
    ["one RUN of a million lines", `FROM a\nRUN a${" \\\n b".repeat(1_000_000)}\n`, "limits.programLength"],
    ["a line of 50 million characters", `FROM a\nRUN ${"a".repeat(50_000_000)}\n`, "limits.fileSize"],
    ["200,000 empty lines", `FROM a\n${"\n".repeat(200_000)}`, "limits.lines"],
  ])("is a failure with the limit's name: %s", { timeout: 60_000 }, async (_title, text, limit) => {
    const report = await check(project({ Dockerfile: text, "beside/Dockerfile": from }));
    expect(messages(report)).toEqual([expect.stringContaining(limit)]);
    expect(report.diagnostics.some(({ path }) => path === "beside/Dockerfile")).toBe(true);
  });
});

describe("bytes that are no UTF-8 text", () => {
  const utf16 = Buffer.from("\uFEFFFROM node\n", "utf16le");
  it.each<readonly [title: string, bytes: Buffer, said: string]>([
    ["UTF-16, little endian", utf16, "UTF-16; it must be UTF-8"],
    ["UTF-16, big endian", Buffer.from(utf16).swap16(), "UTF-16; it must be UTF-8"],
    ["UTF-16 without a mark", utf16.subarray(2), "NUL byte at offset 1"],
    ["UTF-32", Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x46]), "NUL byte at offset 0"],
    ["a NUL", Buffer.from("FROM a\0b\n"), "NUL byte at offset 6"],
    ["a lone surrogate", Buffer.from([0x46, 0x52, 0xed, 0xa0, 0x80]), "not valid UTF-8"],
    ["an overlong form", Buffer.from([0x46, 0xc0, 0xaf]), "not valid UTF-8"],
  ])("are a failure: %s", async (_title, bytes, said) => {
    const report = await check(project({ Dockerfile: bytes, "beside/Dockerfile": from }));
    expect(messages(report)).toEqual([expect.stringContaining(said)]);
    expect(report.status).toBe(2);
  });

  it("may begin with a byte order mark", async () => {
    const report = await check(project({ Dockerfile: `\uFEFF${from}` }));
    expect(report.failures).toEqual([]);
    expect(report.diagnostics.length).toBeGreaterThan(0);
  });

  it("may be escaped: a lone surrogate in YAML is a value", async () => {
    const cwd = project({
      "a.yaml": 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { a: "\\ud800" }\n',
    });
    for (const format of ["pretty", "sarif", "junit", "jsonl"]) {
      const { status } = await secpolicy(["check", "--preset", "all", "-f", format], { cwd });
      expect([format, status]).toEqual([format, 0]);
    }
  });
});

describe("what is no regular file", () => {
  it("is no Dockerfile: a folder of that name is walked", async () => {
    const report = await check(project({ "Dockerfile/Dockerfile": from }));
    expect(report.failures).toEqual([]);
    expect(report.diagnostics[0]?.path).toBe("Dockerfile/Dockerfile");
  });

  it.skipIf(isWindows)(
    "is passed over, and nothing waits for it: pipes, sockets and devices",
    { timeout: 20_000 },
    async () => {
      const cwd = project({ "beside/Dockerfile": from });
      execFileSync("mkfifo", [join(cwd, "Dockerfile"), join(cwd, "compose.yaml")]);
      symlinkSync("/dev/zero", join(cwd, "zero.dockerfile"));
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(cwd, "a.yaml"), resolve));
      const report = await check(cwd);
      server.close();
      expect(report.failures).toEqual([]);
      const skipped = report.files.filter(({ status }) => status === "skipped").map(({ path }) => path);
      expect(skipped).toEqual(["Dockerfile", "a.yaml", "compose.yaml", "zero.dockerfile"]);
      expect(report.diagnostics.some(({ path }) => path === "beside/Dockerfile")).toBe(true);
    },
  );

  it.skipIf(isWindows)("is a failure when it is named", { timeout: 20_000 }, async () => {
    const cwd = project({});
    execFileSync("mkfifo", [join(cwd, "Dockerfile")]);
    const report = await check(cwd, "Dockerfile");
    expect(messages(report)).toEqual([expect.stringContaining("This is no regular file")]);
  });
});

describe.skipIf(isWindows)("symbolic links", () => {
  it("lead out of the repository neither by a file nor by a folder, nor by what a file names", async () => {
    const secret = project({ Dockerfile: "FROM node\n", "services.yaml": "services: { a: { image: node } }\n" });
    const cwd = project({
      "compose.yaml": "services:\n  a:\n    extends: { file: linked/services.yaml, service: a }\n",
    });
    symlinkSync(join(secret, "Dockerfile"), join(cwd, "Dockerfile"));
    symlinkSync(secret, join(cwd, "linked"));
    const { stdout } = await secpolicy(["check", "--preset", "all", "-f", "json"], { cwd });
    const report: Report = JSON.parse(stdout);
    expect(report.files).toContainEqual(expect.objectContaining({ path: "Dockerfile", status: "skipped" }));
    expect(report.diagnostics.every(({ path }) => path === "compose.yaml")).toBe(true);
    expect(stdout).not.toContain("node");
  });

  it("in circles end", { timeout: 20_000 }, async () => {
    const cwd = project({ "a/Dockerfile": from });
    symlinkSync("..", join(cwd, "a/up"));
    symlinkSync("loop.yaml", join(cwd, "loop.yaml"));
    symlinkSync("Containerfile", join(cwd, "Containerfile"));
    const report = await check(cwd);
    expect(report.diagnostics.filter(({ path }) => path !== "a/Dockerfile")).toEqual([]);
    expect(messages(report)).toEqual([expect.stringMatching(/^Containerfile: .*can't be followed/)]);
  });
});

describe.skipIf(isWindows || process.platform === "darwin")("names", () => {
  it("may hold line feeds, escapes and bytes that are no UTF-8", async () => {
    const cwd = project({ "a\nb/Dockerfile": from, "\u001b[2J.dockerfile": from });
    const odd = Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([0xff, 0xfe]), Buffer.from(".dockerfile")]);
    writeFileSync(odd, from);
    for (const format of ["pretty", "stylish", "github", "gitlab", "sarif", "junit", "checkstyle", "markdown"]) {
      const { status, stdout, stderr } = await secpolicy(["check", "-f", format], { cwd });
      expect([format, status]).toEqual([format, 1]);
      expect(stdout + stderr).not.toContain("\u001b");
    }
    expect(new Set((await check(cwd)).diagnostics.map(({ path }) => path)).size).toBe(3);
  });
});

describe("a file that changes meanwhile", () => {
  it("is a failure when it is gone", async () => {
    const { openProject } = await import("../../packages/project/src/load.ts");
    const { findWorkspace } = await import("../../packages/project/src/workspace.ts");
    const cwd = project({ Dockerfile: from, "z/Dockerfile": from });
    const workspace = findWorkspace(cwd);
    // Asked for the first file's kind, the walk has listed its folder; then the file goes.
    let isGone = false;
    const kindFor = (path: string): undefined => {
      if (path !== "z/Dockerfile" || isGone) return undefined;
      isGone = true;
      renameSync(join(cwd, "Dockerfile"), join(cwd, "gone"));
      return undefined;
    };
    const choices = { kindFor, ignoredBy: () => undefined, paths: ["."], forceExclude: false };
    const loaded = await (await openProject({ ...choices, workspace, settings: {} })).load();
    expect(isGone).toBe(true);
    expect(loaded.failures).toEqual([expect.objectContaining({ path: "Dockerfile" })]);
    expect(loaded.documents.map(({ path }) => path)).toEqual(["z/Dockerfile"]);
  });

  it("is a failure when a folder can't be read", async () => {
    const cwd = project({ "closed/Dockerfile": from, Dockerfile: from });
    mkdirSync(join(cwd, "shut"));
    // Nothing is shut for root, as whom containers run tests: so it is the system that says no here.
    const { readdirSync } = fs;
    const refuse = vi.spyOn(fs, "readdirSync").mockImplementation((...input: Parameters<typeof readdirSync>) => {
      if (String(input[0]).endsWith("shut")) throw Object.assign(new Error("no"), { code: "EACCES" });
      return readdirSync(...input);
    });
    syncBuiltinESMExports();
    try {
      const report = await check(cwd);
      expect(messages(report)).toEqual([expect.stringContaining("shut: The folder can't be read")]);
      expect(report.status).toBe(2);
      expect(report.files.filter(({ status }) => status === "checked")).toHaveLength(2);
    } finally {
      refuse.mockRestore();
      syncBuiltinESMExports();
    }
  });
});
