/** What judging one document yields, whatever the other documents of the run are. */
import type { Located } from "@secpolicy/model";
import type { Draft } from "./draft.ts";
import type { Answers } from "./questions.ts";
import type { Failure, FileEntry } from "./report.ts";

export interface DocumentOutcome {
  readonly file: FileEntry;
  readonly failures: readonly Failure[];
  readonly drafts: readonly Draft[];
  /** Places of directives that waived something: see `placeKey`. */
  readonly used: readonly string[];
  /** Places whose text must not be shown. */
  readonly secrets: readonly Located[];
  /** Ids of policies that threw. */
  readonly broken: readonly string[];
  /** What the policies asked of other files, and were told. */
  readonly answers: Answers;
  /** Did anything depend on what day it is? */
  readonly usesDate: boolean;
}
