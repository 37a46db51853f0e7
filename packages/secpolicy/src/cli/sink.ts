/**
 * Standard output or error. Files and pipes are written to at once, so that a report is never longer in memory than what the
 * reader has taken, and because Node's streams take longer to make than many a report to print. Terminals need a stream,
 * and so does whoever takes nothing at the moment.
 */
import { fstatSync, type Stats, writeSync } from "node:fs";
import { codeOf, WriteError } from "@secpolicy/project";

interface Stream {
  on(event: "error", listener: (error: Error) => void): unknown;
  write(bytes: Uint8Array, done: () => void): unknown;
}

export interface Descriptor {
  readonly number: number;
  /** As in "Standard output". */
  readonly name: string;
  /** Opens the stream. */
  readonly stream: () => Stream;
}

export class Sink {
  readonly #descriptor: Descriptor;
  #stream: Stream | undefined;
  #pending: Promise<void> | undefined;
  #failure: Error | undefined;
  /** Does nobody read it any more? */
  #isClosed = false;

  constructor(descriptor: Descriptor) {
    this.#descriptor = descriptor;
    if (!isWrittenAtOnce(descriptor.number)) this.#open();
  }

  /** A reader that closes the pipe early (`| head`) ends the output, not the run. Throws `WriteError`. */
  write(text: string): void {
    this.#assertWhole();
    if (this.#isClosed || text === "") return;
    try {
      const bytes = Buffer.from(text);
      const rest = this.#stream === undefined ? this.#writeNow(bytes) : bytes;
      if (rest.length > 0) this.#writeLater(rest);
    } catch (error) {
      this.#fail(error);
      this.#assertWhole();
    }
  }

  /** When all is written. False when nobody reads it any more. Throws `WriteError`. */
  async ready(): Promise<boolean> {
    await this.#pending;
    this.#assertWhole();
    return !this.#isClosed;
  }

  /** What the reader has no room for. */
  #writeNow(bytes: Uint8Array): Uint8Array {
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(this.#descriptor.number, bytes, at);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
    }
    return bytes.subarray(at);
  }

  #writeLater(bytes: Uint8Array): void {
    const stream = this.#open();
    this.#pending = new Promise((resolve) => {
      stream.write(bytes, resolve);
    });
  }

  #open(): Stream {
    if (this.#stream !== undefined) return this.#stream;
    const stream = this.#descriptor.stream();
    stream.on("error", (error) => this.#fail(error));
    this.#stream = stream;
    return stream;
  }

  #fail(error: unknown): void {
    if (codeOf(error) === "EPIPE") this.#isClosed = true;
    else this.#failure = error instanceof Error ? error : new Error(String(error));
  }

  #assertWhole(): void {
    const failure = this.#failure;
    if (failure === undefined) return;
    // Said once: what is written next may be the message itself.
    this.#failure = undefined;
    this.#isClosed = true;
    throw new WriteError(`${this.#descriptor.name} can't be written: ${failure.message}.`);
  }
}

/** On Windows only streams know a console's encoding. */
function isWrittenAtOnce(descriptor: number): boolean {
  const stats = statOf(descriptor);
  if (process.platform === "win32" || stats === undefined) return false;
  return stats.isFile() || stats.isFIFO() || stats.isSocket();
}

export function isTerminal(descriptor: number, stream: () => { readonly isTTY?: boolean }): boolean {
  const stats = statOf(descriptor);
  return (stats === undefined || stats.isCharacterDevice()) && stream().isTTY === true;
}

function statOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}
