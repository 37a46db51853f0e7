import type { Source } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { Contents, type Stamped } from "../src/cache/contents.ts";

/** Files as they lie on a disk; each is read once, and then has the stamp of what was read. */
class Disk {
  readonly now = new Map<string, { readonly text: string; readonly stamp: number; readonly isYoung?: boolean }>();
  readonly #read = new Map<string, Source>();
  readonly #stamps = new Map<Source, readonly number[]>();
  reads = 0;

  source(path: string): Source | undefined {
    const file = this.now.get(path);
    const known = this.#read.get(path);
    if (known !== undefined || file === undefined) return known;
    this.reads++;
    const source = { path, text: file.text };
    this.#read.set(path, source);
    this.#stamps.set(source, [file.stamp]);
    return source;
  }

  stampOf(path: string): readonly number[] | undefined {
    const source = this.#read.get(path);
    const file = this.now.get(path);
    if (source !== undefined) return this.#stamps.get(source);
    return file === undefined ? undefined : [file.stamp];
  }

  lastingStampOf(source: Source): readonly number[] | undefined {
    return this.now.get(source.path)?.isYoung === true ? undefined : this.#stamps.get(source);
  }
}

function remembered(disk: Disk): ReadonlyMap<string, Stamped> {
  const first = new Contents(disk, new Map());
  for (const path of disk.now.keys()) first.hashOf(path);
  return first.stamped;
}

function diskOf(text: string, stamp: number, isYoung = false): Disk {
  const disk = new Disk();
  disk.now.set("a", { text, stamp, isYoung });
  return disk;
}

describe("what is known of files", () => {
  it("is their hash, without a look into those whose stamp is the same", () => {
    const known = remembered(diskOf("one", 1));
    const disk = diskOf("one", 1);
    const contents = new Contents(disk, known);
    expect(contents.hashOf("a")).toBe(known.get("a")?.[0]);
    expect([disk.reads, contents.hasNews]).toEqual([0, false]);
    expect(contents.stamped).toEqual(known);
  });

  it("is made anew under another stamp, be the text the same or another one", () => {
    const known = remembered(diskOf("one", 1));
    const touched = new Contents(diskOf("one", 2), known);
    expect(touched.hashOf("a")).toBe(known.get("a")?.[0]);
    expect([touched.hasNews, touched.stamped.get("a")?.[1]]).toEqual([true, [2]]);
    expect(new Contents(diskOf("two", 2), known).hashOf("a")).not.toBe(known.get("a")?.[0]);
  });

  it("is kept of no file that is young", () => {
    const contents = new Contents(diskOf("one", 1, true), new Map());
    expect(contents.hashOf("a")).not.toBeNull();
    expect([contents.hasNews, contents.stamped.size]).toEqual([false, 0]);
  });

  it("is nothing for a file that is not there", () => {
    expect(new Contents(new Disk(), remembered(diskOf("one", 1))).hashOf("a")).toBeNull();
  });

  it("does not hold for a text that was read after the look at the stamp, when another one was written between", () => {
    const known = remembered(diskOf("one", 1));
    const disk = diskOf("one", 1);
    const contents = new Contents(disk, known);
    contents.hashOf("a");
    disk.now.set("a", { text: "two", stamp: 2 });
    expect(contents.isStill("a")).toBe(false);
    const still = new Contents(diskOf("one", 1), known);
    still.hashOf("a");
    expect(still.isStill("a")).toBe(true);
  });
});
