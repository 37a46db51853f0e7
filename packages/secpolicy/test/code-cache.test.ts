import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CodeCache } from "../src/code-cache.ts";

const require = createRequire(import.meta.url);

describe("compiled code that is kept", () => {
  let folder: string;
  let code: string;
  let kept: string;
  const usual = require.extensions[".cjs"];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "secpolicy-code-"));
    code = join(folder, "module.cjs");
    kept = join(folder, "kept");
    writeFileSync(code, 'const { sep } = require("node:path");\nexports.twice = (n) => n * 2;\nexports.sep = sep;\n');
  });

  afterEach(() => {
    if (usual === undefined) delete require.extensions[".cjs"];
    else require.extensions[".cjs"] = usual;
    rmSync(folder, { recursive: true, force: true });
  });

  /** Loads the module as a new process would. */
  function load(cache: CodeCache, path = code): { twice(n: number): number; sep: string } {
    cache.install(folder);
    delete require.cache[path];
    return require(path);
  }

  function fill(): string {
    const cache = new CodeCache(kept);
    load(cache).twice(1);
    cache.save();
    return join(kept, "module.cjs.bin");
  }

  it("is written once, and read by the next run", () => {
    const file = fill();
    const { mtimeMs } = statSync(file);
    const next = new CodeCache(kept);
    expect(load(next).twice(21)).toBe(42);
    expect(load(next).sep).toBe("/");
    next.save();
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    expect(next.loaded).toBe(2);
  });

  it("is the user's alone", () => {
    const file = fill();
    expect(statSync(kept).mode & 0o077).toBe(0);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it("is not read where others may write, and nothing is written there", () => {
    const file = fill();
    chmodSync(kept, 0o777);
    writeFileSync(file, "what somebody else brought");
    const next = new CodeCache(kept);
    expect(load(next).twice(2)).toBe(4);
    next.save();
    expect(statSync(file).size).toBe("what somebody else brought".length);
  });

  it("counts for nothing when it is damaged, and is written again", () => {
    const file = fill();
    writeFileSync(file, "damaged");
    // Another text of the same length: what this process has compiled already it would not look for.
    writeFileSync(code, 'const { sep } = require("node:path");\nexports.twice = (k) => k * 2;\nexports.sep = sep;\n');
    const next = new CodeCache(kept);
    expect(load(next).twice(2)).toBe(4);
    next.save();
    expect(statSync(file).size).toBeGreaterThan(100);
  });

  it("counts for nothing when the module has changed", () => {
    fill();
    writeFileSync(code, "exports.twice = (n) => n + n + 1 - 1; // another text");
    expect(load(new CodeCache(kept)).twice(3)).toBe(6);
  });

  it("is no matter of life and death", () => {
    const blocked = join(code, "below-a-file");
    const cache = new CodeCache(blocked);
    expect(load(cache).twice(3)).toBe(6);
    cache.save();
    expect(existsSync(blocked)).toBe(false);
  });

  it("leaves modules of others alone", () => {
    const other = mkdtempSync(join(tmpdir(), "secpolicy-other-"));
    writeFileSync(join(other, "other.cjs"), "exports.twice = (n) => n * 2;");
    const cache = new CodeCache(kept);
    expect(load(cache, join(other, "other.cjs")).twice(2)).toBe(4);
    expect(cache.loaded).toBe(0);
    rmSync(other, { recursive: true });
  });

  it("leaves modules that import to Node: kept code can't", async () => {
    writeFileSync(code, 'exports.twice = async () => (await import("node:path")).sep;\n');
    const cache = new CodeCache(kept);
    expect(await load(cache).twice(1)).toBe("/");
    cache.save();
    expect(cache.loaded).toBe(0);
    expect(existsSync(kept)).toBe(false);
  });

  it("goes when nobody has written it for a month", () => {
    const old = fill();
    const longAgo = Date.now() / 1000 - 40 * 24 * 60 * 60;
    utimesSync(old, longAgo, longAgo);
    writeFileSync(join(folder, "second.cjs"), "exports.twice = (n) => n * 2;");
    const cache = new CodeCache(kept);
    load(cache, join(folder, "second.cjs"));
    cache.save();
    expect(readdirSync(kept)).toEqual(["second.cjs.bin"]);
  });

  it("keeps the places of errors in the module", () => {
    writeFileSync(code, 'exports.twice = () => {\n  throw new Error("here");\n};\n');
    fillQuietly();
    const { twice } = load(new CodeCache(kept));
    expect(() => twice(1)).toThrow("here");
    try {
      twice(1);
    } catch (error) {
      expect(error instanceof Error ? error.stack : "").toContain(`${code}:2:`);
    }
  });

  function fillQuietly(): void {
    const cache = new CodeCache(kept);
    load(cache);
    cache.save();
  }
});
