/** How a file was of use: its text was read, or it was asked whether it exists, or is kept out of the repository. */
export type Use = "text" | "existence" | "ignored";

/** Files that were of use, and how. */
export class Uses {
  readonly #byPath = new Map<string, Set<Use>>();

  note(path: string, use: Use): void {
    const known = this.#byPath.get(path);
    if (known === undefined) this.#byPath.set(path, new Set([use]));
    else known.add(use);
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  *[Symbol.iterator](): Iterator<readonly [path: string, use: Use]> {
    for (const [path, uses] of this.#byPath) for (const use of uses) yield [path, use];
  }
}
