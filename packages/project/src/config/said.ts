/** What configs and options say with names and globs of policies and files. */
import type { Catalogue, CatalogueEntry, Exception } from "@secpolicy/core";
import type { FileChoices } from "../selection.ts";
import type { Adjustments } from "./adjustments.ts";
import type { ConfigProblem } from "./error.ts";
import type { Layer } from "./layers.ts";
import type { ConfigMember } from "./load.ts";
import type { Picked } from "./policies.ts";

export interface Said {
  readonly files: FileChoices;
  readonly layers: readonly Layer[];
  readonly exceptions: readonly Exception[];
  readonly only: Picked | undefined;
  readonly off: Picked;
  readonly problems: readonly ConfigProblem[];
  /** Of the command line. */
  readonly optionProblems: readonly ConfigProblem[];
}

export interface SaidInput {
  readonly members: readonly ConfigMember[];
  readonly adjustments: Adjustments;
  readonly catalogue: Catalogue;
  readonly cwd: string;
  /** Is the policy old enough to be reached by globs? */
  isReachable(entry: CatalogueEntry): boolean;
}

const nothing: Said = {
  files: { ignoredBy: () => undefined, kindFor: () => undefined },
  layers: [],
  exceptions: [],
  only: undefined,
  off: { names: new Map(), globs: new Map() },
  problems: [],
  optionProblems: [],
};

/** Many runs have neither a config nor such options, and never load what it takes to understand globs. */
export async function readSaid(input: SaidInput): Promise<Said> {
  const { members, adjustments } = input;
  const { only = [], off = [], ignores = [] } = adjustments;
  if (members.length === 0 && [...only, ...off, ...ignores].length === 0) return nothing;
  return (await import("./read-said.ts")).readSaid(input);
}
