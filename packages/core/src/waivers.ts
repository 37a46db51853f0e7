import type { Exception } from "./exceptions.ts";

/** What may accept a finding. */
export interface Waivers {
  /** Do comments count? */
  readonly inline: boolean;
  readonly exceptions: readonly Exception[];
  /** Fingerprints of findings that are accepted for now. */
  readonly baseline: ReadonlySet<string>;
}

export const commentsOnly: Waivers = { inline: true, exceptions: [], baseline: new Set() };
