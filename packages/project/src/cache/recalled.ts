import type { Document, FactsByKind, Kind } from "@secpolicy/core";
import type { FileDocument } from "../fate.ts";
import { Uses } from "../uses.ts";
import type { Known } from "./content.ts";
import { readFacts, type SourceOf } from "./entry.ts";

/** A document as an earlier run left it. Its facts are read when somebody asks for more than their digest. */
export class RecalledDocument implements FileDocument {
  document: Document | undefined = undefined;
  readonly uses = new Uses();
  readonly #known: Known;
  readonly #sourceOf: SourceOf;
  #facts: FactsByKind[Kind] | undefined;

  constructor(known: Known, sourceOf: SourceOf) {
    this.#known = known;
    this.#sourceOf = sourceOf;
    for (const [path, use] of known.entry.uses) this.uses.note(path, use);
  }

  get path(): string {
    return this.#known.entry.path;
  }

  get kind(): Kind {
    return this.#known.entry.kind;
  }

  get digest(): string | undefined {
    return this.#known.entry.digest;
  }

  get facts(): FactsByKind[Kind] {
    this.#facts ??= readFacts(this.#known.facts, this.#sourceOf);
    return this.#facts;
  }
}
