/** Judging a document while others are still to be read: right for those whose policies ask nothing of other files. */
import type { Document } from "@secpolicy/model";
import { type JudgingInput, judgeFor } from "./lint.ts";
import type { DocumentOutcome } from "./outcome.ts";
import { AskedTooEarly, UnreadProject } from "./unread-project.ts";

/** Judges documents one by one; nothing for one that has to wait until all files are read. */
export function judgeEarlyFor(input: Omit<JudgingInput, "project">) {
  const project = new UnreadProject();
  const judge = judgeFor({ ...input, project });
  return (document: Document): DocumentOutcome | undefined => {
    const before = project.asked;
    try {
      const outcome = judge(document);
      return project.asked === before ? outcome : undefined;
    } catch (error) {
      if (error instanceof AskedTooEarly) return undefined;
      throw error;
    }
  };
}
