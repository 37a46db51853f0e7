/**
 * Values as the author's file gives them. Three things are kept apart everywhere: a property that is
 * absent (`undefined`), one whose value is known, and one whose value is only known at run time
 * (`${TAG}`, an ARG without a default, a template's hole).
 */
import type { Located } from "./source.ts";
import type { Ternary } from "./ternary.ts";

export interface Known<T> extends Located {
  readonly known: true;
  readonly value: T;
  /** Where the value came from when that is not where it stands: an ARG's default, an anchor. */
  readonly origin?: Located;
}

/** A value that the files do not decide. `raw` is the text as written, for messages. */
export interface Unknown extends Located {
  readonly known: false;
  readonly raw: string;
}

export type Scalar<T> = Known<T> | Unknown;

/** A list; `open` when it may hold items that the files do not show, so that it never "lacks" anything. */
export interface List<T> extends Located {
  readonly items: readonly T[];
  readonly open: boolean;
}

export function known<T>(at: Located, value: T, origin?: Located): Known<T> {
  const { source, range } = at;
  return origin === undefined ? { source, range, known: true, value } : { source, range, known: true, value, origin };
}

export function unknown(at: Located, raw: string): Unknown {
  return { source: at.source, range: at.range, known: false, raw };
}

/** Is the scalar this value? An absent one is not; an unknown one may be. */
export function is<T>(scalar: Scalar<T> | undefined, value: T): Ternary {
  if (scalar === undefined) return false;
  return scalar.known ? scalar.value === value : undefined;
}

/** The known value, or nothing when it is absent or unknown: for messages and look-ups, not for judging absence. */
export function knownValue<T>(scalar: Scalar<T> | undefined): T | undefined {
  return scalar?.known === true ? scalar.value : undefined;
}

/** Does some item satisfy the predicate? Unknown items and open lists make "no" into "unknown". */
export function some<T>(list: List<Scalar<T>> | undefined, predicate: (value: T) => boolean): Ternary {
  if (list === undefined) return false;
  let undecided = list.open;
  for (const item of list.items) {
    if (!item.known) undecided = true;
    else if (predicate(item.value)) return true;
  }
  return undecided ? undefined : false;
}
