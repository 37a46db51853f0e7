/**
 * Execution under conditions that the text does not decide: both branches are followed, each from the state before
 * it, and what they leave behind is joined.
 */
import { oneOf } from "./alternatives.ts";
import { type UnknownValue, unknownValue, type Value } from "./value.ts";

/** A variable. */
export interface Binding {
  value: Value;
  readonly born: number;
  /** Gives the value when first asked for: an import that may never be used. */
  load?: (() => Value) | undefined;
}

interface Branch {
  readonly started: number;
  readonly doubt: UnknownValue;
  /** May run any number of times: the body of a loop that the text does not bound. */
  readonly repeated: boolean;
  /** Values before the branch of older variables that it assigned. */
  readonly before: Map<Binding, Value>;
}

export type Assignments = ReadonlyMap<Binding, Value>;

export const noAssignments: Assignments = new Map();

export interface Exploration<T> {
  readonly result: T;
  readonly assigned: Assignments;
}

export class Paths {
  readonly #branches: Branch[] = [];
  #clock = 0;

  /** A stamp for what is created now. */
  get now(): number {
    return this.#clock;
  }

  /** Why what happens now to something born then may not happen at all. */
  doubtSince(born: number): UnknownValue | undefined {
    const branch = this.#branches.at(-1);
    return branch !== undefined && branch.started > born ? branch.doubt : undefined;
  }

  /** Why what happens now to something born then may happen again, with other values. */
  repetitionSince(born: number): UnknownValue | undefined {
    return this.#branches.find(({ started, repeated }) => repeated && started > born)?.doubt;
  }

  assign(binding: Binding, value: Value): void {
    const branch = this.#branches.at(-1);
    if (branch !== undefined && branch.started > binding.born && !branch.before.has(binding)) {
      branch.before.set(binding, binding.value);
    }
    binding.value = value;
  }

  /** Runs a branch and undoes its assignments, which are returned for a later `join`. */
  explore<T>(doubt: UnknownValue, run: () => T, repeated = false): Exploration<T> {
    const branch: Branch = { started: ++this.#clock, doubt, repeated, before: new Map() };
    this.#branches.push(branch);
    const result = run();
    this.#branches.pop();
    const assigned = new Map<Binding, Value>();
    for (const [binding, before] of branch.before) {
      assigned.set(binding, binding.value);
      binding.value = before;
    }
    return { result, assigned };
  }

  /** Continues after branches of which one was taken. */
  join(outcomes: readonly Assignments[], doubt: UnknownValue): void {
    const touched = new Set(outcomes.flatMap((assigned) => [...assigned.keys()]));
    for (const binding of touched) {
      const values = outcomes.map((assigned) => assigned.get(binding) ?? binding.value);
      this.assign(binding, oneOf(values, doubt));
    }
  }

  /**
   * Follows what may run any number of times. It is run twice, as a later time sees what an earlier one left behind;
   * variables that it assigns are unknown from the second time on.
   */
  repeat<T>(doubt: UnknownValue, run: () => T): T {
    const { assigned } = this.explore(doubt, run, true);
    const changing = unknownValue(doubt.at, "it changes in a loop that the text does not bound");
    for (const binding of assigned.keys()) this.assign(binding, changing);
    return this.explore(doubt, run, true).result;
  }
}
