/**
 * Errors of the user's code. One that nothing catches ends the program, so what stands behind it happens only where it
 * was not thrown; one that is caught is a way to leave a block like any other.
 */
import type { UnknownValue } from "./value.ts";

export class Errors {
  #catching = 0;
  #thrown: UnknownValue | undefined;

  get isCaught(): boolean {
    return this.#catching > 0;
  }

  /** Runs a block whose errors are caught. */
  whileCaught<T>(run: () => T): T {
    this.#catching++;
    const result = run();
    this.#catching--;
    return result;
  }

  /** A call may have ended with an error. */
  note(doubt: UnknownValue): void {
    this.#thrown ??= doubt;
  }

  /** Why the rest of the statement may not be reached. */
  get pending(): UnknownValue | undefined {
    return this.#thrown;
  }

  /** Why the calls since the last time may have ended with an error. */
  take(): UnknownValue | undefined {
    const thrown = this.#thrown;
    this.#thrown = undefined;
    return thrown;
  }
}
