/** Limits of one evaluation. A text that exceeds one is unknown as a whole: what was seen so far may be incomplete. */
import type { Located } from "../../source.ts";
import { type UnknownValue, unknownValue } from "./value.ts";

const MOST_STEPS = 200_000;
/** Items or characters that cost as much as evaluating an expression. */
const WORK_OF_A_STEP = 64;
const MOST_CALLS = 40;
/** Nested expressions, through all calls in progress; keeps the interpreter far from the end of the stack. */
const MOST_NESTED = 250;

export class Budget {
  #steps = MOST_STEPS;
  #calls = 0;
  #nested = 0;
  #exceeded: UnknownValue | undefined;

  /** Why the evaluation was given up. */
  get exceeded(): UnknownValue | undefined {
    return this.#exceeded;
  }

  giveUp(at: Located, reason: string): UnknownValue {
    this.#exceeded ??= unknownValue(at, reason);
    return this.#exceeded;
  }

  /** Counts one step; tells why it may not be taken. */
  step(locate: () => Located): UnknownValue | undefined {
    if (this.#exceeded !== undefined) return this.#exceeded;
    if (--this.#steps < 0) return this.giveUp(locate(), "it takes too many steps to evaluate");
    if (this.#nested >= MOST_NESTED) return this.giveUp(locate(), "it is nested too deeply");
    return undefined;
  }

  /** Counts work on data, which no expression of the text stands for: characters or items that are looked at. */
  spend(work: number, at: Located): void {
    this.#steps -= Math.floor(work / WORK_OF_A_STEP);
    if (this.#steps < 0) this.giveUp(at, "it takes too many steps to evaluate");
  }

  nest<T>(run: () => T): T {
    this.#nested++;
    const result = run();
    this.#nested--;
    return result;
  }

  /** Runs a call unless too many are in progress. */
  call<T>(at: Located, run: () => T): T | UnknownValue {
    if (this.#calls >= MOST_CALLS) return this.giveUp(at, "its calls are nested too deeply");
    this.#calls++;
    const result = run();
    this.#calls--;
    return result;
  }
}
