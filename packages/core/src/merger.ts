import type { Address, Document } from "@secpolicy/model";
import type { Finding, Related } from "./policy.ts";
import { placeKey } from "./unite.ts";

/** A finding with what the engine knows about it. */
export interface Found {
  readonly policy: string;
  readonly finding: Finding;
  readonly address: Address;
  /** Holds for the very node that the place belongs to, whoever else uses the value. */
  readonly direct: boolean;
}

interface Merged extends Found {
  direct: boolean;
  /** By place. Made of a second finding: most places have only one. */
  related: Map<string, Related> | undefined;
}

/** Unites findings of one policy at the same place: a value that three services inherit is one finding. */
export class Merger {
  readonly #document: Document;
  readonly #byPlace = new Map<string, Merged>();

  constructor(document: Document) {
    this.#document = document;
  }

  add(policy: string, finding: Finding, address: Address): void {
    const { at } = finding;
    const source = this.#document.sources.indexOf(at.source);
    if (source === -1) throw new Error(`it points into ${at.source.path}, which is not a source of the document.`);
    const key = `${policy} ${source} ${at.range[0]} ${at.range[1]}`;
    const known = this.#byPlace.get(key);
    const direct = !(finding.related ?? []).some(({ user }) => user === true);
    if (known === undefined) {
      this.#byPlace.set(key, { policy, finding, address, direct, related: undefined });
      return;
    }
    known.direct ||= direct;
    known.related ??= addRelated(new Map(), known.finding);
    addRelated(known.related, finding);
  }

  /** How many findings there are so far. */
  get size(): number {
    return this.#byPlace.size;
  }

  found(): readonly Found[] {
    return [...this.#byPlace.values()].map(({ policy, finding, address, direct, related }) => ({
      policy,
      address,
      direct,
      finding: related === undefined ? finding : { ...finding, related: [...related.values()] },
    }));
  }
}

function addRelated(known: Map<string, Related>, { related = [] }: Finding): Map<string, Related> {
  for (const one of related) {
    const key = placeKey(pathOf(one), one.at.range);
    if (!known.has(key)) known.set(key, one);
  }
  return known;
}

/** The path of the file in which a related place lies. */
export function pathOf({ at }: Related): string {
  return "source" in at ? at.source.path : at.path;
}
