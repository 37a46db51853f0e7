/** Objects as policies get them. Most policies look at places only when they report something. */
import type { KubernetesObjectFacts } from "@secpolicy/model";
import type { Note, Subject } from "../subjects.ts";

/** Where the objects of a file stand in it. */
export function placesSubject(path: string): Subject {
  return `places ${path}`;
}

export class Shown {
  readonly #note: Note | undefined;
  readonly #originals = new WeakMap<KubernetesObjectFacts, KubernetesObjectFacts>();

  constructor(note: Note | undefined) {
    this.#note = note;
  }

  /** Where somebody takes notes, an object that says when its place is looked at. */
  show(object: KubernetesObjectFacts): KubernetesObjectFacts {
    const note = this.#note;
    if (note === undefined) return object;
    const { place } = object;
    const shown: KubernetesObjectFacts = {
      ...object,
      get place() {
        note(placesSubject(place.path));
        return place;
      },
    };
    this.#originals.set(shown, object);
    return shown;
  }

  original(shown: KubernetesObjectFacts): KubernetesObjectFacts {
    return this.#originals.get(shown) ?? shown;
  }
}
