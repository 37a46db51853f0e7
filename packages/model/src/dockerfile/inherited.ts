/** What stages take over from those that they build on. */
import type { DockerfileStage } from "./model.ts";

/**
 * Answers about the end of a stage: its own answer, or else that of the stage that it builds on. Each is found once, so
 * that long chains of stages stay cheap.
 */
export class Inherited<K, V> {
  readonly #known = new WeakMap<DockerfileStage, Map<K, V | undefined>>();
  readonly #own: (stage: DockerfileStage, key: K) => V | undefined;

  constructor(own: (stage: DockerfileStage, key: K) => V | undefined) {
    this.#own = own;
  }

  atEndOf(stage: DockerfileStage | undefined, key: K): V | undefined {
    const asked: DockerfileStage[] = [];
    let found: V | undefined;
    for (let one = stage; one !== undefined; one = one.from.stage) {
      const known = this.#known.get(one);
      if (known?.has(key) === true) {
        found = known.get(key);
        break;
      }
      asked.push(one);
    }
    for (const one of asked.toReversed()) {
      found = this.#own(one, key) ?? found;
      const known = this.#known.get(one) ?? new Map<K, V | undefined>();
      known.set(key, found);
      this.#known.set(one, known);
    }
    return found;
  }
}
