/** The project before all files are read: it can't answer yet. */
import type { Project } from "./project.ts";

/** Ends the judging of a document whose policies ask of other files. It is no mistake of theirs. */
export class AskedTooEarly extends Error {}

/** Made once: where it is thrown says nothing. */
const tooEarly = new AskedTooEarly();

export class UnreadProject implements Project {
  /** How often it was asked: a policy of a plugin may catch what it throws. */
  asked = 0;

  get cluster(): never {
    return this.#refuse();
  }

  facts(): never {
    return this.#refuse();
  }

  imageOf(): never {
    return this.#refuse();
  }

  buildOf(): never {
    return this.#refuse();
  }

  targetsOf(): never {
    return this.#refuse();
  }

  #refuse(): never {
    this.asked++;
    throw tooEarly;
  }
}
