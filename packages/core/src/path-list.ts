/** A list in path order of which the items of some paths are replaced at a time. Lists that were handed out stay as they are. */
import { firstIndex } from "@secpolicy/model";

/** An item came in, or went. */
type Count<T> = (item: T, by: 1 | -1) => void;

export class PathList<T extends { readonly path: string }> {
  #items: readonly T[] = [];
  readonly #count: Count<T>;

  constructor(count: Count<T>) {
    this.#count = count;
  }

  get items(): readonly T[] {
    return this.#items;
  }

  /** `sections` holds the items of paths that others are to be had for. */
  replace(sections: ReadonlyMap<string, readonly T[]>): void {
    const before = this.#items;
    const items: T[] = [];
    let done = 0;
    const copyTo = (end: number): void => {
      for (const item of before.slice(done, end)) items.push(item);
      done = end;
    };
    for (const path of [...sections.keys()].sort()) {
      copyTo(firstIndex(before, (item) => item.path >= path));
      for (let old = before[done]; old?.path === path; old = before[++done]) this.#count(old, -1);
      for (const item of sections.get(path) ?? []) {
        items.push(item);
        this.#count(item, 1);
      }
    }
    copyTo(before.length);
    this.#items = items;
  }
}
