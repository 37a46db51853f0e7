/** The only clock of a run; it knows whether anybody looked at it. */
export class Clock {
  wasRead = false;
  readonly #today: string;

  /** Today, `YYYY-MM-DD`. */
  constructor(today: string) {
    this.#today = today;
  }

  get today(): string {
    this.wasRead = true;
    return this.#today;
  }
}
