/** Collects why a config is not fully known, each reason once. */
import type { UnknownValue } from "./evaluate/value.ts";
import type { NextUnknown } from "./model.ts";

export class Reasons {
  readonly #byPlace = new Map<string, NextUnknown>();

  note({ at: { source, range }, reason }: UnknownValue): void {
    const place = `${source.path}:${range[0]}:${range[1]}:${reason}`;
    if (!this.#byPlace.has(place)) this.#byPlace.set(place, { source, range, reason });
  }

  get all(): readonly NextUnknown[] {
    return [...this.#byPlace.values()];
  }
}
