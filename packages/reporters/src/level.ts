import type { Severity } from "@secpolicy/core";

/** The three levels that SARIF, workflow commands and Checkstyle know, under SARIF's names. */
export type Level = "error" | "warning" | "note";

const levels: Readonly<Record<Severity, Level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

export function levelOf(severity: Severity): Level {
  return levels[severity];
}
