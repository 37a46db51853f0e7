/** Documents whose models are kept at a time: a model takes many times the room of its text. */
import type { FileDocument } from "./file-set.ts";

const MOST_DOCUMENTS = 2000;
/** In UTF-16 code units. */
const MOST_TEXT = 16 * 1024 * 1024;

export class Held {
  #documents: FileDocument[] = [];
  #text = 0;

  /** Is it full now? */
  add(made: FileDocument): boolean {
    this.#documents.push(made);
    for (const { text } of made.document?.sources ?? []) this.#text += text.length;
    return this.#documents.length >= MOST_DOCUMENTS || this.#text >= MOST_TEXT;
  }

  /** From then on nothing is held. */
  all(): readonly FileDocument[] {
    const all = this.#documents;
    this.#documents = [];
    this.#text = 0;
    return all;
  }
}
