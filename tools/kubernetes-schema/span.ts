/** Minor versions of Kubernetes 1 in which something holds. */
export class Span {
  readonly #minors = new Set<number>();

  add(minor: number): void {
    this.#minors.add(minor);
  }

  /** `26-` since, `-28` until, `26-28`; empty when it is all of `minors`. A gap makes it more than one. */
  texts(minors: readonly number[]): readonly string[] {
    const first = minors[0];
    const last = minors.at(-1);
    return this.#runs(minors).map(([since, until]) => {
      if (since === first && until === last) return "";
      return `${since === first ? "" : since}-${until === last ? "" : until}`;
    });
  }

  #runs(minors: readonly number[]): readonly [since: number, until: number][] {
    const runs: [number, number][] = [];
    let before = false;
    for (const minor of minors) {
      const holds = this.#minors.has(minor);
      const run = runs.at(-1);
      if (holds && before && run !== undefined) run[1] = minor;
      else if (holds) runs.push([minor, minor]);
      before = holds;
    }
    return runs;
  }
}
