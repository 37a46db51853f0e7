import { spawn } from "node:child_process";
import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { readBaseline } from "../../packages/project/src/baseline.ts";
import { readCache } from "../../packages/project/src/cache/store.ts";
import { rewriteFile, writeFileSafely } from "../../packages/project/src/disk/write.ts";
import { project, secpolicy } from "../cli/command.ts";

const root = join(import.meta.dirname, "../..");
const tsx = import.meta.resolve("tsx");
const module = pathToFileURL(join(root, "packages/project/src/disk/write.ts")).href;

/** Runs a program that says when it is ready, and kills it some milliseconds later. */
async function killedAt(program: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ["--import", tsx, program], {
    cwd: dirname(program),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill("SIGKILL");
  await gone;
}

describe("a kill at any moment", { timeout: 120_000 }, () => {
  it("leaves the old or the new file, and never a part of one", async () => {
    const cwd = project({ file: "old" });
    const texts = ["a", "b"].map((letter) => letter.repeat(2_000_000));
    // Writes one text and then the other, for ever: whenever it is killed, it is killed while it writes.
    const script = `import { writeFileSafely } from ${JSON.stringify(module)};\nconsole.log("ready");\nfor (;;) for (const letter of ["a", "b"]) writeFileSafely("file", letter.repeat(2_000_000));\n`;
    writeFileSync(join(cwd, "writer.ts"), script);
    for (let round = 0; round < 8; round++) {
      await killedAt(join(cwd, "writer.ts"), Math.random() * 40);
      const path = join(cwd, "file");
      expect(["old", ...texts].includes(readFileSync(path, "utf8"))).toBe(true);
      for (const name of readdirSync(cwd)) if (name.startsWith(".file.")) fs.rmSync(join(cwd, name));
    }
  });
});

describe("a kill while knowledge is written", { timeout: 120_000 }, () => {
  it("leaves a baseline and a cache whole, the old or the new", async () => {
    const cwd = project({});
    const source = (path: string): string => JSON.stringify(pathToFileURL(join(root, path)).href);
    const script = `import { writeBaseline } from ${source("packages/project/src/baseline.ts")};
import { writeCache } from ${source("packages/project/src/cache/store.ts")};
const finding = { policy: "acme/x", path: "Dockerfile", message: "It is bad.", status: "reported" };
console.log("ready");
for (;;) for (const length of [2000, 5000]) {
  writeBaseline("baseline.json", Array.from({ length }, (_, index) => ({ ...finding, fingerprint: String(index) })));
  writeCache("cache", "name", "x".repeat(length * 100));
}
`;
    writeFileSync(join(cwd, "writer.ts"), script);
    const lengths = new Set<number>();
    for (let round = 0; round < 5; round++) {
      await killedAt(join(cwd, "writer.ts"), 5 + Math.random() * 60);
      const accepted = readBaseline(join(cwd, "baseline.json"))?.length ?? 0;
      expect([0, 2000, 5000]).toContain(accepted);
      const cached = readCache(join(cwd, "cache"), "name")?.length ?? 0;
      expect([0, 200_000, 500_000]).toContain(cached);
      lengths.add(accepted);
    }
    expect(lengths).not.toEqual(new Set([0]));
  });
});

const calls = ["openSync", "writeFileSync", "fsyncSync", "closeSync", "renameSync"] as const;
type Name = (typeof calls)[number] | "mkdirSync" | "readFileSync" | "readdirSync" | "statSync";

describe("a call that fails", () => {
  const restores: (() => void)[] = [];
  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
  });

  /** Makes the nth call of a function of `node:fs` fail as a full disk does. */
  function failing(name: (typeof calls)[number], nth: number): void {
    const original = fs[name];
    let count = 0;
    const failure = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const replaced = (...args: unknown[]): unknown => {
      if (++count === nth) throw failure;
      return Reflect.apply(original, fs, args);
    };
    Reflect.set(fs, name, replaced);
    syncBuiltinESMExports();
    restores.push(() => {
      Reflect.set(fs, name, original);
      syncBuiltinESMExports();
    });
  }

  /** Every call about a file in the folder fails; calls about an open file fail, whichever it is, from the first opened there. */
  function failingInFolder(name: Name, folder: string): void {
    const original = fs[name];
    const opened = new Set<number>();
    const { openSync } = fs;
    const failure = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const isThere = ([subject]: readonly unknown[]): boolean =>
      typeof subject === "number" ? opened.has(subject) : String(subject).startsWith(join(folder, "/"));
    Reflect.set(fs, "openSync", (...args: Parameters<typeof openSync>): number => {
      if (name === "openSync" && isThere(args) && args[1] === "wx") throw failure;
      const file = openSync(...args);
      if (isThere(args) && args[1] === "wx") opened.add(file);
      return file;
    });
    if (name !== "openSync") {
      Reflect.set(fs, name, (...args: unknown[]): unknown => {
        if (isThere(args)) throw failure;
        return Reflect.apply(original, fs, args);
      });
    }
    syncBuiltinESMExports();
    restores.push(() => {
      Reflect.set(fs, "openSync", openSync);
      Reflect.set(fs, name, original);
      syncBuiltinESMExports();
    });
  }

  it.each(calls)("leaves the old file and nothing beside it: %s", (name) => {
    const cwd = project({});
    mkdirSync(join(cwd, "sub"));
    const path = join(cwd, "sub/file");
    writeFileSync(path, "old");
    failing(name, 1);
    expect(() => writeFileSafely(path, "new")).toThrow(/can't be written/);
    for (const restore of restores.splice(0)) restore();
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(join(cwd, "sub"))).toEqual(["file"]);
    rewriteFile(path, "old", "new");
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  it.each(calls)("leaves the old baseline: %s", async (name) => {
    const cwd = project({
      Dockerfile: "FROM node:latest\n",
      "secpolicy.config.json": '{ "baseline": "baseline.json" }',
      "baseline.json": '{ "version": 1, "findings": [] }\n',
    });
    const write = () => secpolicy(["baseline", "write"], { cwd });
    failingInFolder(name, cwd);
    const { status, stderr } = await write();
    for (const restore of restores.splice(0)) restore();
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('"baseline.json" can\'t be written'),
    });
    expect(readBaseline(join(cwd, "baseline.json"))).toEqual([]);
    expect((await write()).status).toBe(0);
    expect(readBaseline(join(cwd, "baseline.json"))?.length).toBeGreaterThan(0);
  });

  it.each([...calls, "mkdirSync", "readFileSync", "readdirSync", "statSync"] as const)(
    "changes no report when it is the cache's: %s",
    async (name) => {
      const cwd = project({ Dockerfile: "FROM node:latest\n" });
      const folder = project({});
      const check = () => secpolicy(["check", "-f", "json"], { cwd, env: { SECPOLICY_CACHE: folder } });
      const expected = await secpolicy(["check", "--no-cache", "-f", "json"], { cwd });
      failingInFolder(name, folder);
      expect(await check()).toEqual(expected);
      for (const restore of restores.splice(0)) restore();
      expect(await check()).toEqual(expected);
      expect(await check()).toEqual(expected);
    },
  );
});
