/** A value that is made again when something that it was made of is another one. */
export class Kept<T> {
  #parts: readonly unknown[] = [];
  #value: T | undefined;

  get value(): T | undefined {
    return this.#value;
  }

  of(parts: readonly unknown[], make: () => T): T {
    const isSame = parts.length === this.#parts.length && parts.every((part, index) => part === this.#parts[index]);
    if (this.#value === undefined || !isSame) {
      this.#parts = parts;
      this.#value = make();
    }
    return this.#value;
  }
}
