/** How a statement ends. */
import type { UnknownValue } from "./value.ts";

/** An error is a way to leave only where it is caught. */
export type Leave = "return" | "break" | "continue" | "throw";

export interface Completion {
  /** The next statement may run. Without it and without leaves, no path survives: the program stops with an error. */
  readonly falls: boolean;
  /** Ways in which it may leave the block instead. */
  readonly leaves: ReadonlySet<Leave>;
  /** The condition that decides, where both are possible. */
  readonly doubt: UnknownValue | undefined;
}

const nothing: ReadonlySet<Leave> = new Set();

export const onward: Completion = { falls: true, leaves: nothing, doubt: undefined };

export const stopped: Completion = { falls: false, leaves: nothing, doubt: undefined };

export function leaving(leave: Leave): Completion {
  return { falls: false, leaves: new Set([leave]), doubt: undefined };
}

/** One of several ways was taken. */
export function eitherOf(ways: readonly Completion[], doubt: UnknownValue): Completion {
  return {
    falls: ways.some(({ falls }) => falls),
    leaves: new Set(ways.flatMap(({ leaves }) => [...leaves])),
    doubt: ways.find((way) => way.doubt !== undefined)?.doubt ?? doubt,
  };
}

/** A statement whose calls may have ended with an error that is caught. */
export function orThrown(completion: Completion, thrown: UnknownValue | undefined): Completion {
  if (thrown === undefined) return completion;
  const { falls, leaves, doubt } = completion;
  return { falls, leaves: new Set([...leaves, "throw"]), doubt: doubt ?? thrown };
}

/** A completion whose `break` or `continue` has found its loop or switch. */
export function without(completion: Completion, caught: readonly Leave[]): Completion {
  const leaves = new Set([...completion.leaves].filter((leave) => !caught.includes(leave)));
  const falls = completion.falls || leaves.size < completion.leaves.size;
  return { falls, leaves, doubt: completion.doubt };
}
