import type { Address, Document } from "@secpolicy/model";
import type { Finding, Related } from "./policy.ts";

/** A finding with what the engine knows about it. */
export interface Found {
  readonly policy: string;
  readonly finding: Finding;
  readonly address: Address;
  /** Holds for the very node that the place belongs to, whoever else uses the value. */
  readonly direct: boolean;
}

/** Unites findings of one policy at the same place: a value that three services inherit is one finding. */
export class Merger {
  readonly #document: Document;
  readonly #byPlace = new Map<string, Found & { readonly related: Related[]; direct: boolean }>();

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
      this.#byPlace.set(key, { policy, finding, address, direct, related: [...(finding.related ?? [])] });
      return;
    }
    known.direct ||= direct;
    for (const related of finding.related ?? []) {
      if (!known.related.some((other) => isSamePlace(other, related))) known.related.push(related);
    }
  }

  found(): readonly Found[] {
    return [...this.#byPlace.values()].map(({ policy, finding, address, direct, related }) => ({
      policy,
      address,
      direct,
      finding: { ...finding, related },
    }));
  }
}

function isSamePlace(a: Related, b: Related): boolean {
  return pathOf(a) === pathOf(b) && a.at.range[0] === b.at.range[0] && a.at.range[1] === b.at.range[1];
}

function pathOf({ at }: Related): string {
  return "source" in at ? at.source.path : at.path;
}
