/** A file, and what became of it. */
import type { Document, Failure } from "@secpolicy/core";
import type { KindChoice } from "./selection.ts";
import type { Uses } from "./uses.ts";

/** A file whose kind is to be told. */
export interface Subject {
  readonly path: string;
  readonly root: string;
  readonly rootPath: string;
  /** What the config says. */
  readonly kind: KindChoice | undefined;
  /** By the user, not found on the way. */
  readonly named: boolean;
}

/**
 * A document, perhaps one that is not parsed: because all that is asked of it is known from an earlier run, or because it
 * has been judged and its model takes room that others need.
 */
export interface FileDocument extends Pick<Document, "path" | "kind" | "facts"> {
  document: Document | undefined;
  /** Of the facts, if an earlier run has made it. */
  readonly digest?: string | undefined;
  /** Every file that was of use, or was looked for in vain. Reading goes on while policies look at the document. */
  readonly uses: Uses;
}

/** What became of a file. */
export type Fate =
  | { readonly as: "other" }
  | { readonly as: "skipped"; readonly reason: string }
  | { readonly as: "failed"; readonly failure: Failure }
  | { readonly as: "document"; readonly made: FileDocument };

const UNKNOWN_KIND = "of no kind that secpolicy knows; `kinds` in the config can name one";

export function unknownFate({ named }: Subject): Fate {
  return named ? { as: "skipped", reason: UNKNOWN_KIND } : { as: "other" };
}

export function failed(path: string, failure: Omit<Failure, "path">): Fate {
  return { as: "failed", failure: { path, ...failure } };
}
