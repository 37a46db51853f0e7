/** Handing documents on as soon as they are parsed, so that their models need not be kept until all files are read. */
import type { Kind } from "@secpolicy/core";
import type { FileDocument } from "./fate.ts";
import { Held } from "./held.ts";

/** Gets documents as soon as they are parsed. True when it is done with one. */
export type Take = (made: FileDocument) => Promise<boolean>;

/** So few models are no burden. */
const FEW = 50;

/** After so many more documents of a kind that had to wait than were taken, others of it are not tried. */
const PATIENCE = 3;

export class Taking {
  readonly #take: Take;
  readonly #isTight: boolean;
  readonly #isSmall: boolean;
  readonly #held = new Held();
  /** Of each kind, how many more documents had to wait for others than were done with. */
  readonly #waiting = new Map<Kind, number>();

  /** The lengths of all documents that are to come. */
  constructor(take: Take, lengths: readonly number[]) {
    this.#take = take;
    this.#isTight = !Held.hasRoomFor(lengths);
    this.#isSmall = lengths.length <= FEW;
  }

  /** Can its model be let go: because it was taken, or because there is no room for it? */
  async isDoneWith(made: FileDocument, length: number): Promise<boolean> {
    if (this.#isTight) return (await this.#take(made)) || !this.#held.add(length);
    const { kind } = made;
    const waiting = this.#waiting.get(kind) ?? 0;
    // A model that dies young costs the collection of garbage little. One that has to wait is judged twice in part.
    if (this.#isSmall || waiting >= PATIENCE) return false;
    const isTaken = await this.#take(made);
    this.#waiting.set(kind, waiting + (isTaken ? -1 : 1));
    return isTaken;
  }
}
