import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rewriteFile, WriteError, writeFileSafely } from "../src/index.ts";
import { makeFolder } from "./folder.ts";

describe("writeFileSafely", () => {
  it("creates a file and leaves nothing else behind", () => {
    const folder = makeFolder({});
    writeFileSafely(join(folder, "out.json"), "{}\n");
    expect(readdirSync(folder)).toEqual(["out.json"]);
    expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("{}\n");
  });

  it("keeps the mode of what it replaces", () => {
    const folder = makeFolder({ a: "old" });
    chmodSync(join(folder, "a"), 0o640);
    writeFileSafely(join(folder, "a"), "new");
    expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o640);
  });

  it("writes through a link and keeps it", () => {
    const folder = makeFolder({ "b/a": "old" });
    symlinkSync("b/a", join(folder, "link"));
    writeFileSafely(join(folder, "link"), "new");
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "b/a"), "utf8")).toBe("new");
  });

  it("writes to devices as they are", () => {
    writeFileSafely("/dev/null", "x");
    expect(statSync("/dev/null").isFile()).toBe(false);
  });

  it("says why it can't, without the folders on the way", () => {
    const folder = makeFolder({ a: "" });
    expect(() => writeFileSafely(join(folder, "missing/out"), "")).toThrow(
      new WriteError('"out" can\'t be written: its folder does not exist.'),
    );
    expect(() => writeFileSafely(join(folder, "a/out"), "")).toThrow(
      '"out" can\'t be written: a part of its path is no folder.',
    );
    expect(readdirSync(folder)).toEqual(["a"]);
  });
});

describe("rewriteFile", () => {
  it("keeps a byte order mark and carriage returns", () => {
    const folder = makeFolder({ Dockerfile: "\uFEFFFROM a\r\n" });
    rewriteFile(join(folder, "Dockerfile"), "FROM a\r\n", "FROM b\r\n");
    expect(readFileSync(join(folder, "Dockerfile"), "utf8")).toBe("\uFEFFFROM b\r\n");
  });

  it("leaves a file alone that has changed since it was read", () => {
    const folder = makeFolder({ Dockerfile: "FROM a\n" });
    writeFileSync(join(folder, "Dockerfile"), "FROM mine\n");
    expect(() => rewriteFile(join(folder, "Dockerfile"), "FROM a\n", "FROM b\n")).toThrow(
      "has changed since it was read",
    );
    expect(readFileSync(join(folder, "Dockerfile"), "utf8")).toBe("FROM mine\n");
  });

  it("does not create a file that is gone", () => {
    const folder = makeFolder({});
    expect(() => rewriteFile(join(folder, "Dockerfile"), "", "FROM b\n")).toThrow("can't be read: it does not exist");
    expect(readdirSync(folder)).toEqual([]);
  });
});
