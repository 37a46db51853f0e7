/** Limits of one evaluation. A text that exceeds one is unknown as a whole: what was seen so far may be incomplete. */
import type { Problem } from "../../document.ts";
import { type LimitName, type Limits, overLimit } from "../../limits.ts";
import type { Located } from "../../source.ts";
import { type UnknownValue, unknownValue } from "./value.ts";

/** Items or characters that cost as much as evaluating an expression. */
const WORK_OF_A_STEP = 64;
const MOST_CALLS = 40;
/** Nested expressions, through all calls in progress; keeps the interpreter far from the end of the stack. */
const MOST_NESTED = 250;

const reasons = {
  steps: { reason: "it takes too many steps to evaluate", fact: "The config takes too many steps to evaluate" },
  depth: { reason: "it is nested too deeply", fact: "The config is nested too deeply to be evaluated" },
} as const satisfies Partial<Record<LimitName, object>>;

export class Budget {
  readonly #limits: Limits;
  readonly #mostNested: number;
  #steps: number;
  #calls = 0;
  #nested = 0;
  #exceeded: UnknownValue | undefined;
  #problem: Problem | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#steps = limits.steps;
    this.#mostNested = Math.min(limits.depth, MOST_NESTED);
  }

  /** Why the evaluation was given up. */
  get exceeded(): UnknownValue | undefined {
    return this.#exceeded;
  }

  /** The limit that the user can raise, when that is why it was given up. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  giveUp(at: Located, reason: string): UnknownValue {
    this.#exceeded ??= unknownValue(at, reason);
    return this.#exceeded;
  }

  /** Counts one step; tells why it may not be taken. */
  step(locate: () => Located): UnknownValue | undefined {
    if (this.#exceeded !== undefined) return this.#exceeded;
    if (--this.#steps < 0) return this.#exceed(locate(), "steps");
    if (this.#nested >= this.#mostNested) return this.#exceed(locate(), "depth");
    return undefined;
  }

  /** Counts work on data, which no expression of the text stands for: characters or items that are looked at. */
  spend(work: number, at: Located): void {
    this.#steps -= Math.floor(work / WORK_OF_A_STEP);
    if (this.#steps < 0) this.#exceed(at, "steps");
  }

  #exceed(at: Located, name: keyof typeof reasons): UnknownValue {
    const { reason, fact } = reasons[name];
    if (this.#exceeded === undefined) {
      this.#problem = { source: at.source, range: at.range, message: overLimit(fact, name, this.#limits) };
    }
    return this.giveUp(at, reason);
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
