/** Documents whose models are kept at a time: a model takes many times the room of its text. */

const MOST_DOCUMENTS = 2000;
/** In UTF-16 code units. */
const MOST_TEXT = 32 * 1024 * 1024;

export class Held {
  #documents = 0;
  #text = 0;

  /** Takes in one more document of so much text. False when there is no room. */
  add(length: number): boolean {
    this.#documents++;
    this.#text += length;
    return this.#documents <= MOST_DOCUMENTS && this.#text <= MOST_TEXT;
  }

  static hasRoomFor(lengths: readonly number[]): boolean {
    const held = new Held();
    return lengths.every((length) => held.add(length));
  }
}
