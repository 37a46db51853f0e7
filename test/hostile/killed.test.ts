import { spawn } from "node:child_process";
import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { rewriteFile, writeFileSafely } from "../../packages/project/src/disk/write.ts";
import { project } from "../cli/command.ts";

const root = join(import.meta.dirname, "../..");
const tsx = import.meta.resolve("tsx");
const module = pathToFileURL(join(root, "packages/project/src/disk/write.ts")).href;

describe("a kill at any moment", { timeout: 120_000 }, () => {
  it("leaves the old or the new file, and never a part of one", async () => {
    const cwd = project({ file: "old" });
    const texts = ["a", "b"].map((letter) => letter.repeat(2_000_000));
    // Writes one text and then the other, for ever: whenever it is killed, it is killed while it writes.
    const script = `import { writeFileSafely } from ${JSON.stringify(module)};\nconsole.log("ready");\nfor (;;) for (const letter of ["a", "b"]) writeFileSafely("file", letter.repeat(2_000_000));\n`;
    writeFileSync(join(cwd, "writer.ts"), script);
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, ["--import", tsx, join(cwd, "writer.ts")], {
        cwd,
        stdio: ["ignore", "pipe", "inherit"],
      });
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await new Promise((resolve) => child.stdout.once("data", resolve));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      child.kill("SIGKILL");
      await gone;
      const path = join(cwd, "file");
      expect(["old", ...texts].includes(readFileSync(path, "utf8"))).toBe(true);
      for (const name of readdirSync(cwd)) if (name.startsWith(".file.")) fs.rmSync(join(cwd, name));
    }
  });
});

const calls = ["openSync", "writeFileSync", "fsyncSync", "closeSync", "renameSync"] as const;

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
});
