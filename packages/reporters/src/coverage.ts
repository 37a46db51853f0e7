/** What was looked at and what was not, in words: a green run has to say what it stands for. */
import { type FileStatus, kinds, type Report, type Summary, severities } from "@secpolicy/core";
import { oneLine } from "./visible.ts";
import { count, countOfKind, tally } from "./words.ts";

/** More reasons than these are counted together. */
const MOST_REASONS = 5;

/** `3 Dockerfiles, 1 compose file` */
export function checkedKinds({ files }: Report): string {
  const checked = files.filter(({ status }) => status === "checked");
  const counts = tally(checked.map(({ kind }) => kind));
  const words: string[] = [];
  for (const kind of kinds) {
    const number = counts.get(kind) ?? 0;
    if (number > 0) words.push(countOfKind(number, kind));
  }
  return words.join(", ");
}

/** Files of which a part was left unread. */
export function checkedInPart({ files }: Report): number {
  return files.filter(({ status, reason }) => status === "checked" && reason !== undefined).length;
}

/** Reasons for a status, most frequent first: `unrendered Helm template (3), not UTF-8 (1)`. */
export function reasons({ files }: Report, status: FileStatus): string {
  const given = files
    .filter((file) => file.status === status && (status !== "checked" || file.reason !== undefined))
    .map(({ reason }) => oneLine(reason ?? "no reason given"));
  const counts = [...tally(given)].sort(([, a], [, b]) => b - a);
  const [only] = counts;
  if (only !== undefined && counts.length === 1) return only[0];
  const words = counts.slice(0, MOST_REASONS).map(([reason, number]) => `${reason} (${number})`);
  const rest = counts.slice(MOST_REASONS).reduce((sum, [, number]) => sum + number, 0);
  return (rest === 0 ? words : [...words, `other reasons (${rest})`]).join(", ");
}

export function findingCount(summary: Summary): number {
  return severities.reduce((sum, severity) => sum + summary[severity], 0);
}

/** `3 findings (1 critical, 2 low)`, or `No findings`. */
export function findingWords(summary: Summary): string {
  const total = findingCount(summary);
  if (total === 0) return "No findings";
  const bySeverity = severities.filter((severity) => summary[severity] > 0).map((one) => `${summary[one]} ${one}`);
  return `${count(total, "finding")} (${bySeverity.join(", ")})`;
}

/** One sentence for formats without room for a table. */
export function coverageSentence(report: Report): string {
  const { checked, recognised, skipped, failed, other } = report.summary;
  const parts = [checked === 0 ? "No file checked" : `${count(checked, "file")} checked (${checkedKinds(report)})`];
  const inPart = checkedInPart(report);
  if (inPart > 0) parts.push(`${inPart} of them in part (${reasons(report, "checked")})`);
  if (recognised > 0) parts.push(`${recognised} recognised but not judged (${reasons(report, "recognised")})`);
  if (skipped > 0) parts.push(`${skipped} skipped (${reasons(report, "skipped")})`);
  if (failed > 0) parts.push(`${failed} failed`);
  if (other > 0) parts.push(`${other} of no known type`);
  return `${parts.join(", ")}.`;
}
