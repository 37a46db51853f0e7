/** Regular expressions that others have written: in policies, and as globs in configs and in `.dockerignore`. */

let isBounded = false;

/** Three wildcards in a line, or a group that repeats, are what it takes for a match to take long. */
const LABORIOUS = /(?:\*+[^*\n]*){3}|[@!+*?]\(/;

/** Does what `boundPatterns` does if it makes a difference to the expressions that globs become: one a line. */
export function boundGlobs(globs: string): void {
  if (LABORIOUS.test(globs)) boundPatterns();
}

/**
 * From now on a regular expression that backtracks too often is matched by the engine that never does: in linear time.
 * It knows neither look-around nor back references; those stay as they are. To ask for it takes milliseconds, and Node does
 * not take compiled code over that was kept without it, so that it waits for the first expression that may need it.
 */
export function boundPatterns(): void {
  if (isBounded) return;
  isBounded = true;
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString("--enable-experimental-regexp-engine-on-excessive-backtracks");
}
