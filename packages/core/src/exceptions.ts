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
  readonly path: string;
  readonly address: readonly string[];
}

interface Entry {
  readonly exception: Exception;
  readonly ids: ReadonlySet<string>;
  readonly expired: boolean;
  /** A file that it matches was judged by all of its policies, so "waived nothing" means something. */
  tried: boolean;
  used: boolean;
}

export class Exceptions {
  readonly #entries: readonly Entry[];

  constructor(exceptions: readonly Exception[], catalogue: Catalogue, now: string) {
    this.#entries = exceptions.map((exception) => ({
      exception,
      ids: new Set(exception.policies.flatMap((name) => catalogue.find(name).map(({ id }) => id))),
      expired: exception.until !== undefined && exception.until < now,
      tried: false,
      used: false,
    }));
  }

  /** Notes that a file was judged by the policies that ran. */
  judged(path: string, ran: ReadonlySet<string>): void {
    for (const entry of this.#entries) {
      if (!entry.tried && entry.exception.matches(path)) entry.tried = [...entry.ids].every((id) => ran.has(id));
    }
  }

  /** The reason of the first exception that waives the finding. */
  waive({ policy, path, address }: Waivable): string | undefined {
    for (const entry of this.#entries) {
      const { at, matches, reason } = entry.exception;
      if (entry.expired || !entry.ids.has(policy) || !matches(path)) continue;
      if (at !== undefined && !address.includes(at)) continue;
      entry.used = true;
      return reason;
    }
    return undefined;
  }

  unused(): readonly Exception[] {
    return this.#entries
      .filter(({ tried, used, expired }) => tried && !used && !expired)
      .map(({ exception }) => exception);
  }

  expired(): readonly Exception[] {
    return this.#entries.filter(({ expired }) => expired).map(({ exception }) => exception);
  }
}
