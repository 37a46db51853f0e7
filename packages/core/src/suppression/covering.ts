import { firstIndex, type Range } from "@secpolicy/model";

/** Answers which of many ranges covers another, in less time than it takes to look at each. */
export class Covering<T extends { readonly range: Range }> {
  readonly #items: readonly T[];
  /** The furthest end of all items up to each. */
  readonly #ends: readonly number[];

  constructor(items: readonly T[]) {
    this.#items = [...items].sort((a, b) => a.range[0] - b.range[0]);
    let furthest = 0;
    this.#ends = this.#items.map(({ range }) => {
      furthest = Math.max(furthest, range[1]);
      return furthest;
    });
  }

  /** The item that starts first, of those that cover the range: mostly the outermost. */
  find([start, end]: Range): T | undefined {
    // It is the first that reaches so far, so it is the one that starts first.
    const found = this.#items[firstIndex(this.#ends, (furthest) => furthest >= end)];
    return found !== undefined && found.range[0] <= start ? found : undefined;
  }
}
