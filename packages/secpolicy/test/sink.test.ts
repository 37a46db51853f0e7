import { spawnSync } from "node:child_process";
import { closeSync, constants, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WriteError } from "@secpolicy/project";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Sink } from "../src/cli/sink.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "secpolicy-sink-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A stream that takes what it gets when it is let, or fails. */
class SlowStream {
  readonly taken: string[] = [];
  readonly #waiting: (() => void)[] = [];
  #listener: ((error: Error) => void) | undefined;

  on(_event: "error", listener: (error: Error) => void): void {
    this.#listener = listener;
  }

  write(bytes: Uint8Array, done: () => void): void {
    this.taken.push(Buffer.from(bytes).toString());
    this.#waiting.push(done);
  }

  take(): void {
    for (const done of this.#waiting.splice(0)) done();
  }

  fail(code: string): void {
    this.#listener?.(Object.assign(new Error(`${code}: no`), { code }));
    this.take();
  }
}

/** A device is written to through the stream. */
function slowSink() {
  const stream = new SlowStream();
  const file = openSync("/dev/null", "w");
  const sink = new Sink({ number: file, name: "Standard output", stream: () => stream });
  closeSync(file);
  return { stream, sink };
}

describe("standard output", () => {
  it("that is a file gets everything at once, and no stream is opened", async () => {
    const path = join(folder, "out");
    const file = openSync(path, "w");
    const stream = () => {
      throw new Error("A stream was opened.");
    };
    const sink = new Sink({ number: file, name: "Standard output", stream });
    sink.write("one\n");
    sink.write(`${"ü".repeat(100_000)}\n`);
    expect(await sink.ready()).toBe(true);
    closeSync(file);
    expect(readFileSync(path, "utf8")).toBe(`one\n${"ü".repeat(100_000)}\n`);
  });

  it("that is slow is waited for", async () => {
    const { stream, sink } = slowSink();
    let isReady = false;
    sink.write("one\n");
    const ready = sink.ready().then(() => {
      isReady = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isReady).toBe(false);
    stream.take();
    await ready;
    expect(stream.taken).toEqual(["one\n"]);
  });

  it("that has no room at the moment goes on through a stream", async () => {
    const pipe = join(folder, "pipe");
    expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    const stream = new SlowStream();
    const sink = new Sink({ number: writer, name: "Standard output", stream: () => stream });
    const text = `${"0123456789".repeat(50_000)}\n`;
    sink.write(text);
    sink.write("last\n");
    stream.take();
    expect(await sink.ready()).toBe(true);
    const room = Buffer.alloc(text.length);
    const taken = room.toString("utf8", 0, readSync(reader, room));
    for (const file of [reader, writer]) closeSync(file);
    expect(taken.length).toBeGreaterThan(4_000);
    expect(taken + stream.taken.join("")).toBe(`${text}last\n`);
  });

  it("that nobody reads any more takes no more, and that is no failure", async () => {
    const { stream, sink } = slowSink();
    sink.write("one\n");
    stream.fail("EPIPE");
    expect(await sink.ready()).toBe(false);
    sink.write("two\n");
    expect(stream.taken).toEqual(["one\n"]);
  });

  it("that has no room says so, once", async () => {
    const { stream, sink } = slowSink();
    sink.write("one\n");
    stream.fail("ENOSPC");
    await expect(sink.ready()).rejects.toThrow(new WriteError("Standard output can't be written: ENOSPC: no."));
    expect(await sink.ready()).toBe(false);
  });
});

/** Needs the built command, as `npm test` does. */
describe("the command's output", () => {
  const bin = join(import.meta.dirname, "../dist/bin.cjs");
  const shop = join(import.meta.dirname, "../../../fixtures/projects/shop");
  const said = (script: string) => spawnSync("bash", ["-c", script], { cwd: shop, encoding: "utf8" });
  const check = `"${process.execPath}" "${bin}" check --preset all --no-cache`;

  it.each(["pretty", "json"])("may be cut off by who reads it: %s", (format) => {
    const { stdout, stderr } = said(`${check} -f ${format} | head -c 100 >&2; echo "status \${PIPESTATUS[0]}"`);
    expect(stderr).not.toContain("EPIPE");
    expect(stdout).toBe("status 1\n");
  });

  it("may be read slowly", () => {
    const whole = said(`${check} -f sarif 2>/dev/null`).stdout;
    // More than a pipe holds.
    expect(whole.length).toBeGreaterThan(100_000);
    expect(said(`${check} -f sarif 2>/dev/null | (sleep 1; cat)`).stdout).toBe(whole);
  });

  it.runIf(existsSync("/dev/full"))("says that there is no room for it", () => {
    const { stderr, status } = said(`${check} -f json > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toContain("secpolicy: Standard output can't be written: ENOSPC");
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
