/** Regular expressions that others have written: in policies, and as globs in configs and in `.dockerignore`. */

let isBounded = false;

/**
 * From now on a regular expression that backtracks too often is matched by the engine that never does: in linear time.
 * It knows neither look-around nor back references; those stay as they are. To ask for it takes milliseconds, so that it
 * waits for the first expression of others.
 */
export function boundPatterns(): void {
  if (isBounded) return;
  isBounded = true;
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString("--enable-experimental-regexp-engine-on-excessive-backtracks");
}
