/** What each case must hold. Failures show texts with marks, so that a difference is seen where it is. */
import { applyEdits, type Diagnostic, type Policy } from "@secpolicy/core";
import type { ProjectCase } from "./cases.ts";
import { byStart, readMarks, writeMarks } from "./marks.ts";
import { type Judged, judgeProject } from "./project.ts";

type Texts = Readonly<Record<string, string>>;

class Mismatch extends Error {
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, expected: unknown, actual: unknown) {
    super(`${message}\n--- expected\n${show(expected)}\n--- found\n${show(actual)}`);
    this.name = "Mismatch";
    this.expected = expected;
    this.actual = actual;
  }
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
}

function mapTexts(files: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
}

function unmarked(files: Texts): Texts {
  return mapTexts(files, (text) => readMarks(text).text);
}

function judgeCase(policy: Policy, given: ProjectCase, change: (text: string) => string = (text) => text): Judged {
  const judged = judgeProject(policy, { ...given, files: mapTexts(unmarked(given.files), change) });
  const [failure] = judged.failures;
  if (failure !== undefined) {
    const place =
      failure.start === undefined ? failure.path : `${failure.path}:${failure.start.line}:${failure.start.column}`;
    throw new Error(`The case could not be judged: ${place}: ${failure.message}`);
  }
  if (judged.documents.length === 0) throw new Error("No file of the case is of a kind that secpolicy knows.");
  return judged;
}

/** The texts with marks around what was found. */
function markFound(files: Texts, diagnostics: readonly Diagnostic[]): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const ranges = diagnostics.filter((one) => one.path === path).map(({ range }) => range);
      return [path, writeMarks(text, [...ranges].sort(byStart))];
    }),
  );
}

function expectSame(message: string, expected: Texts, actual: Texts): void {
  for (const [path, text] of Object.entries(expected)) {
    if (actual[path] !== text) throw new Mismatch(`${message} (${path})`, text, actual[path] ?? "");
  }
}

/** Findings stand exactly at the marks, whatever the line ends. */
export function expectMarked(policy: Policy, given: ProjectCase): void {
  const { diagnostics } = judgeCase(policy, given);
  // Written anew, so that nested marks compare whatever order the author closed them in.
  const expected = mapTexts(given.files, (marked) => {
    const { text, ranges } = readMarks(marked);
    return writeMarks(text, ranges);
  });
  if (Object.values(expected).every((text) => !text.includes("«"))) throw new Error("A reporting case marks no place.");
  expectSame("Findings do not stand at the marks.", expected, markFound(unmarked(given.files), diagnostics));
  expectWords(given, diagnostics);
  for (const { message } of diagnostics) {
    if (!message.endsWith(".")) throw new Mismatch("A message must end with a period.", `${message}.`, message);
  }
  expectSameWithOtherBytes(policy, given, diagnostics);
}

function expectWords(given: ProjectCase, diagnostics: readonly Diagnostic[]): void {
  for (const { message } of diagnostics) {
    if (given.message !== undefined && !message.includes(given.message)) {
      throw new Mismatch("The message lacks a text.", given.message, message);
    }
  }
  if (given.related === undefined) return;
  const texts = unmarked(given.files);
  const found = diagnostics.flatMap(({ related }) =>
    related.map(({ path, range }) => (texts[path] ?? "").slice(range[0], range[1])),
  );
  if (found.join("\n") !== given.related.join("\n")) throw new Mismatch("Related places differ.", given.related, found);
}

function expectSameWithOtherBytes(policy: Policy, given: ProjectCase, diagnostics: readonly Diagnostic[]): void {
  const places = (found: readonly Diagnostic[]): string =>
    found.map(({ path, start, end }) => `${path}:${start.line}:${start.column}-${end.line}:${end.column}`).join("\n");
  const expected = places(diagnostics);
  const variants = {
    "CRLF line ends": (text: string) => text.replaceAll("\n", "\r\n"),
    "a byte order mark": (text: string) => `\uFEFF${text}`,
  };
  for (const [name, change] of Object.entries(variants)) {
    const found = places(judgeCase(policy, given, change).diagnostics);
    if (found !== expected) throw new Mismatch(`The findings differ with ${name}.`, expected, found);
  }
}

export function expectUnmarked(policy: Policy, given: ProjectCase): void {
  const { diagnostics } = judgeCase(policy, given);
  const [first] = diagnostics;
  if (first === undefined) return;
  throw new Mismatch(
    `Nothing should be reported, but: ${first.message}`,
    given.files,
    markFound(unmarked(given.files), diagnostics),
  );
}

/** Every fix that a finding offers applies to a text that parses, and the finding is gone. */
export function expectSoundFixes(policy: Policy, given: ProjectCase): void {
  for (const change of [(text: string) => text, (text: string) => text.replaceAll("\n", "\r\n")]) {
    const files = mapTexts(unmarked(given.files), change);
    const { diagnostics } = judgeCase(policy, given, change);
    for (const diagnostic of diagnostics) {
      if (diagnostic.fix !== undefined)
        expectGone(policy, { ...given, files: applyFix(files, diagnostic) }, diagnostics.length);
    }
  }
}

function expectGone(policy: Policy, fixed: ProjectCase, before: number): void {
  const after = judgeCase(policy, fixed).diagnostics;
  if (after.length >= before)
    throw new Mismatch("A fix leaves its finding.", fixed.files, markFound(fixed.files, after));
}

function applyFix(files: Texts, { fix }: Diagnostic): Texts {
  const edits = fix?.edits ?? [];
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter((edit) => edit.path === path),
      ),
    ]),
  );
}

/** Applying fixes one after the other, as `secpolicy fix --unsafe` does, gives the text. */
export function expectFixed(policy: Policy, given: ProjectCase, after: string): void {
  let files = unmarked(given.files);
  for (let round = 0; round < 20; round++) {
    const { diagnostics } = judgeCase(policy, { ...given, files });
    const fixable = diagnostics.find(({ fix }) => fix !== undefined);
    if (fixable === undefined) break;
    files = applyFix(files, fixable);
  }
  const changed = Object.entries(files).find(([path, text]) => text !== readMarks(given.files[path] ?? "").text);
  if (changed?.[1] !== after) throw new Mismatch("The fixed text differs.", after, changed?.[1] ?? "(nothing changed)");
}
