/**
 * Where any of many words occur in a text, in one pass over it however many words there are (Aho and Corasick 1975).
 */

/** A place in a text where a word starts. */
export interface Occurrence {
  readonly start: number;
  /** At least one. */
  readonly word: string;
}

/** Of a longer word the beginning is looked for: who shows so much of it shows it. */
const LONGEST_SEARCHED = 1024;

const ROOT = 0;
/** More than there are code units. */
const FACTOR = 0x1_0000;

export class WordSearch {
  /** State × FACTOR + code unit → state. */
  readonly #edges = new Map<number, number>();
  /** By state, the one for the longest proper suffix that is the start of a word. */
  readonly #suffix: number[] = [ROOT];
  /** By state, the word that ends there, the longest of those with the same searched part. */
  readonly #words: (string | undefined)[] = [undefined];
  readonly #depths: number[] = [0];
  /** By state, the nearest of its suffixes at which a word ends. */
  readonly #shorter: number[] = [ROOT];

  constructor(words: Iterable<string>) {
    for (const word of words) this.#add(word);
    this.#connect();
  }

  #add(word: string): void {
    if (word === "") return;
    let state = ROOT;
    const length = Math.min(word.length, LONGEST_SEARCHED);
    for (let at = 0; at < length; at++) {
      const edge = state * FACTOR + word.charCodeAt(at);
      let next = this.#edges.get(edge);
      if (next === undefined) {
        next = this.#words.length;
        this.#edges.set(edge, next);
        this.#words.push(undefined);
        this.#suffix.push(ROOT);
        this.#shorter.push(ROOT);
        this.#depths.push(at + 1);
      }
      state = next;
    }
    const before = this.#words[state];
    if (before === undefined || before.length < word.length) this.#words[state] = word;
  }

  /** Breadth first: the suffix of a state is nearer to the root than the state itself. */
  #connect(): void {
    const edges = [...this.#edges].sort(([a], [b]) => this.#depthOf(a) - this.#depthOf(b));
    for (const [edge, state] of edges) {
      const parent = Math.floor(edge / FACTOR);
      if (parent === ROOT) continue;
      const suffix = this.#follow(this.#suffix[parent] ?? ROOT, edge % FACTOR);
      this.#suffix[state] = suffix;
      this.#shorter[state] = this.#words[suffix] === undefined ? (this.#shorter[suffix] ?? ROOT) : suffix;
    }
  }

  #depthOf(edge: number): number {
    return this.#depths[Math.floor(edge / FACTOR)] ?? 0;
  }

  #follow(from: number, code: number): number {
    for (let state = from; ; state = this.#suffix[state] ?? ROOT) {
      const next = this.#edges.get(state * FACTOR + code);
      if (next !== undefined) return next;
      if (state === ROOT) return ROOT;
    }
  }

  /** In the order in which they end; those that end at the same place, the longest first. */
  *occurrencesIn(text: string): Generator<Occurrence> {
    let state = ROOT;
    for (let at = 0; at < text.length; at++) {
      state = this.#follow(state, text.charCodeAt(at));
      let found = this.#words[state] === undefined ? (this.#shorter[state] ?? ROOT) : state;
      for (; found !== ROOT; found = this.#shorter[found] ?? ROOT) {
        const word = this.#words[found];
        if (word !== undefined) yield { start: at + 1 - (this.#depths[found] ?? 0), word };
      }
    }
  }
}
