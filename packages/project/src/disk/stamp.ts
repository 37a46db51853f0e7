/**
 * What the system says of a file, as git takes it for the file's content: while size, times, number and device are the same,
 * so is the content. The time of the last change of any kind can't be set by who writes the file.
 */
import type { Stats } from "node:fs";

/** Size, times, number and device. */
export type StampNumbers = readonly number[];

export interface Stamp {
  readonly numbers: StampNumbers;
  /** Could a change after the look at the file still bear the same time? */
  readonly isYoung: boolean;
}

/** Some file systems count time by two seconds; a second more is for clocks that differ. */
const YOUNG = 3_000;

export function stampFrom({ size, mtimeMs, ctimeMs, ino, dev }: Stats): Stamp {
  const isYoung = Math.max(mtimeMs, ctimeMs) > Date.now() - YOUNG;
  return { numbers: [size, mtimeMs, ctimeMs, ino, dev], isYoung };
}

export function isSameStamp(a: StampNumbers, b: StampNumbers | undefined): boolean {
  return b !== undefined && a.every((number, index) => number === b[index]);
}
