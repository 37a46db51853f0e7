/** Exceptions of the config: waivers for files that can't hold comments. */
import type { Place } from "@secpolicy/model";
import type { Catalogue } from "./catalogue.ts";

export interface Exception {
  readonly policies: readonly string[];
  /** Does the exception hold for this file? Paths are relative to the working directory. */
  readonly matches: (path: string) => boolean;
  /** Part of the file: `Kind/name`, `services.web`, `stage:final`, `container:app`. */
  readonly at?: string;
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Where the config says so. */
  readonly place: Place;
}

interface Waivable {
  readonly policy: string;
  readonly address: readonly string[];
}

interface Entry {
  readonly exception: Exception;
  readonly ids: ReadonlySet<string>;
  readonly expired: boolean;
}

/** The reason of the first exception that waives a finding. */
export type Waive = (waivable: Waivable) => string | undefined;

export class Exceptions {
  readonly #entries: readonly Entry[];
  /** What exceptions match documents that were judged by all of their policies, so that "waived nothing" means something. */
  readonly #tried = new Map<string, readonly Entry[]>();
  /** What exceptions waive something in a file. */
  readonly #used = new Map<string, ReadonlySet<Entry>>();

  constructor(exceptions: readonly Exception[], catalogue: Catalogue, now: string) {
    this.#entries = exceptions.map((exception) => ({
      exception,
      ids: new Set(exception.policies.flatMap((name) => catalogue.find(name).map(({ id }) => id))),
      expired: exception.until !== undefined && exception.until < now,
    }));
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Notes which policies ran on a file, for each time that it was judged. */
  judged(path: string, ran: readonly ReadonlySet<string>[]): void {
    const tried = this.#matching(path).filter(({ ids }) => ran.some((one) => [...ids].every((id) => one.has(id))));
    if (tried.length > 0) this.#tried.set(path, tried);
    else this.#tried.delete(path);
  }

  /** For the findings in a file, each of which has to be asked about. */
  waiving(path: string): Waive {
    const entries = this.#matching(path).filter(({ expired }) => !expired);
    const used = new Set<Entry>();
    if (entries.length > 0) this.#used.set(path, used);
    return ({ policy, address }) => {
      const entry = entries.find(
        ({ ids, exception: { at } }) => ids.has(policy) && (at === undefined || address.includes(at)),
      );
      if (entry !== undefined) used.add(entry);
      return entry?.exception.reason;
    };
  }

  #matching(path: string): readonly Entry[] {
    return this.#entries.filter(({ exception }) => exception.matches(path));
  }

  /** Files of the config in which exceptions stand. */
  get paths(): ReadonlySet<string> {
    return new Set(this.#entries.map(({ exception }) => exception.place.path));
  }

  unused(): readonly Exception[] {
    const tried = new Set([...this.#tried.values()].flat());
    const used = new Set([...this.#used.values()].flatMap((entries) => [...entries]));
    return this.#entries
      .filter((entry) => tried.has(entry) && !used.has(entry) && !entry.expired)
      .map(({ exception }) => exception);
  }

  expired(): readonly Exception[] {
    return this.#entries.filter(({ expired }) => expired).map(({ exception }) => exception);
  }
}
