/** Items of files by what they are asked for, in the order of the files. A file's items can be replaced. */
import { firstIndex } from "@secpolicy/model";

export type Keyed<T> = readonly [key: string, item: T];

const NONE: readonly never[] = [];

export class PathIndex<T> {
  readonly #pathOf: (item: T) => string;
  readonly #byKey = new Map<string, T[]>();

  /** `entries` in path order. */
  constructor(pathOf: (item: T) => string, entries: Iterable<Keyed<T>>) {
    this.#pathOf = pathOf;
    for (const [key, item] of entries) push(this.#byKey, key, item);
  }

  get(key: string): readonly T[] {
    return this.#byKey.get(key) ?? NONE;
  }

  keys(): Iterable<string> {
    return this.#byKey.keys();
  }

  /**
   * Puts a file's items in the place of those that it had. Lists that were handed out stay as they are. The keys for
   * which items with another meaning, which is plain data, are found.
   */
  replace(
    path: string,
    before: Iterable<Keyed<T>>,
    after: Iterable<Keyed<T>>,
    meaningOf: (item: T) => unknown,
  ): readonly string[] {
    const old = grouped(before);
    const now = grouped(after);
    const changed: string[] = [];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const own = now.get(key) ?? NONE;
      const items = withItemsOf(path, this.get(key), own, this.#pathOf);
      if (items.length === 0) this.#byKey.delete(key);
      else this.#byKey.set(key, items);
      if (!isSame((old.get(key) ?? NONE).map(meaningOf), own.map(meaningOf))) changed.push(key);
    }
    return changed;
  }
}

/** A list in path order, with others in the place of a path's items. */
export function withItemsOf<T>(path: string, items: readonly T[], own: readonly T[], pathOf: (item: T) => string): T[] {
  const start = firstIndex(items, (item) => pathOf(item) >= path);
  const end = firstIndex(items, (item) => pathOf(item) > path);
  return [...items.slice(0, start), ...own, ...items.slice(end)];
}

/** The first item of a path in a list in path order. */
export function itemOf<T extends { readonly path: string }>(path: string, items: readonly T[]): T | undefined {
  const item = items[firstIndex(items, (one) => one.path >= path)];
  return item?.path === path ? item : undefined;
}

/** Is plain data the same? */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function grouped<T>(entries: Iterable<Keyed<T>>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of entries) push(groups, key, item);
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [item]);
  else known.push(item);
}
