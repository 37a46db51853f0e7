/** Which documents depend on what, by the subjects that their policies were told of. */
import type { Note, Subject } from "@secpolicy/core";

export class Readers {
  readonly #bySubject = new Map<Subject, Set<string>>();
  readonly #byPath = new Map<string, Set<Subject>>();

  /** Forgets what the document of a path depended on, and notes what it depends on from now on. */
  noteFor(path: string): Note {
    this.forget(path);
    const subjects = new Set<Subject>();
    return (subject) => {
      if (subjects.has(subject)) return;
      subjects.add(subject);
      this.#byPath.set(path, subjects);
      const paths = this.#bySubject.get(subject);
      if (paths === undefined) this.#bySubject.set(subject, new Set([path]));
      else paths.add(path);
    };
  }

  forget(path: string): void {
    for (const subject of this.#byPath.get(path) ?? []) {
      const paths = this.#bySubject.get(subject);
      paths?.delete(path);
      if (paths?.size === 0) this.#bySubject.delete(subject);
    }
    this.#byPath.delete(path);
  }

  of(subject: Subject): Iterable<string> {
    return this.#bySubject.get(subject) ?? [];
  }
}
