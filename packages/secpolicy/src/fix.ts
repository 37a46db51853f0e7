/** Fixing: apply what fits, judge again, until nothing is left to apply. */
import { type AppliedFix, applyFixes, type FixOptions, type Located, type Report, Secrets } from "@secpolicy/core";
import type { LintChoices, Session } from "./session.ts";

export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly applied: readonly AppliedFix[];
}

export interface FixedProject {
  readonly files: readonly FixedFile[];
  /** What is found before and after. */
  readonly before: Report;
  readonly after: Report;
  /** Of one of the files, as it was or as it shall be. */
  readonly hideInLine: (path: string, line: string) => string;
}

/** A fix can make room for another one; one that never comes to rest is a mistake of its policy. */
const MOST_ROUNDS = 10;

/** Changes texts in the session only; the caller writes files. */
export async function fixSession(session: Session, choices: LintChoices, options: FixOptions): Promise<FixedProject> {
  const original = await session.texts();
  const before = await session.lint(choices);
  const secrets = new Map<string, readonly Located[]>();
  // What a fix has changed may no longer be found, and is a secret all the same.
  const note = (path: string): void =>
    void secrets.set(path, [...(secrets.get(path) ?? []), ...session.secretsIn(path)]);
  const changed = new Map<string, FixedFile>();
  let after = before;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const results = applyFixes(after, await session.texts(), options);
    if (results.size === 0) break;
    for (const [path, { text, applied }] of results) {
      const earlier = changed.get(path)?.applied ?? [];
      changed.set(path, { path, before: original.get(path) ?? "", after: text, applied: [...earlier, ...applied] });
      note(path);
      session.update(path, text);
    }
    after = await session.lint(choices);
  }
  for (const path of changed.keys()) note(path);
  const hidden = new Secrets((path) => secrets.get(path) ?? []);
  const hideInLine = (path: string, line: string): string => hidden.hideInLine(path, line);
  return { files: [...changed.values()], before, after, hideInLine };
}
