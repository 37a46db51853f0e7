/** Version 1 of the JSON output. Other programs depend on it: nothing is removed or renamed within a version. */
import type { Diagnostic, Failure, FileEntry, Place, PlannedFix, Position, Report, Summary } from "@secpolicy/core";
import type { Look } from "./reporter.ts";
import { aliasesOf } from "./shown.ts";

export const JSON_VERSION = 1;

interface JsonPlace {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

interface JsonFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly (JsonPlace & { readonly text: string })[];
}

export interface JsonDiagnostic extends JsonPlace {
  readonly policy: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
  readonly aliases: readonly string[];
  readonly related: readonly (JsonPlace & { readonly label: string })[];
  readonly fix?: JsonFix;
  readonly status: string;
  readonly reason?: string;
}

export interface JsonFailure {
  readonly path: string;
  readonly message: string;
  readonly start?: Position;
}

export type JsonSummary = Omit<Summary, "baselined" | "other">;

export function toolOf({ version }: Look): { readonly name: string; readonly version: string } {
  return { name: "secpolicy", version };
}

export function jsonDiagnostic(diagnostic: Diagnostic, report: Report): JsonDiagnostic {
  const { policy, severity, message, help, related, fix, status, reason } = diagnostic;
  return {
    policy,
    severity,
    message,
    help,
    ...jsonPlace(diagnostic),
    aliases: aliasesOf(report, diagnostic),
    related: related.map((place) => ({ ...jsonPlace(place), label: place.label })),
    ...(fix === undefined ? {} : { fix: jsonFix(fix) }),
    status,
    ...(reason === undefined ? {} : { reason }),
  };
}

export function jsonFailure({ path, message, start }: Failure): JsonFailure {
  return { path, message, ...(start === undefined ? {} : { start: position(start) }) };
}

export function jsonFile({ path, kind, status, reason }: FileEntry): FileEntry {
  return {
    path,
    ...(kind === undefined ? {} : { kind }),
    status,
    ...(reason === undefined ? {} : { reason }),
  };
}

export function jsonSummary(summary: Summary): JsonSummary {
  const { critical, high, medium, low, info, suppressed, checked, recognised, skipped, failed } = summary;
  return { critical, high, medium, low, info, suppressed, checked, recognised, skipped, failed };
}

function jsonPlace({ path, start, end }: Pick<Place, "path" | "start" | "end">): JsonPlace {
  return { path, start: position(start), end: position(end) };
}

function jsonFix({ title, safe, edits }: PlannedFix): JsonFix {
  return { title, safe, edits: edits.map((edit) => ({ ...jsonPlace(edit), text: edit.text })) };
}

function position({ line, column }: Position): Position {
  return { line, column };
}
