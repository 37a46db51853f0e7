/** Sessions over texts that change. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "@secpolicy/core";
import fc from "fast-check";
import { onTestFinished } from "vitest";
import type { Session, SessionInput } from "../src/session.ts";
import { texts } from "./changing-texts.ts";

export interface Edit {
  readonly path: string;
  /** Nothing for a file that goes. */
  readonly text: string | undefined;
}

const edit: fc.Arbitrary<Edit> = fc
  .constantFrom(...Object.keys(texts))
  .chain((path) => fc.record({ path: fc.constant(path), text: fc.constantFrom(undefined, ...(texts[path] ?? [])) }));
export const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

const everything = { presets: ["all"] } as const;

export function input(more: Partial<SessionInput>): SessionInput {
  return { cwd: "/", paths: ["."], config: { value: {} }, adjustments: everything, forceExclude: false, ...more };
}

export async function judge(session: Session, now = "2026-01-01"): Promise<string> {
  return plain(await session.lint({ now, failOn: "high" }));
}

/** In full: `policies` is a map. */
export function plain(report: Report): string {
  return JSON.stringify({ ...report, policies: [...report.policies] }, undefined, 1);
}

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "secpolicy-session-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
