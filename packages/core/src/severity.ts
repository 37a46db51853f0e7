/** How bad a finding is, worst first. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;

export type Severity = (typeof severities)[number];

export function isSeverity(text: string): text is Severity {
  return severities.some((severity) => severity === text);
}

/** Is `severity` as bad as `threshold`, or worse? */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

export function worstFirst(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}
