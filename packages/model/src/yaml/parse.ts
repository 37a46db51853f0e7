/** Text → located trees, with the `yaml` package doing the reading. */
import { Composer, type Document as LibraryDocument, Parser, type YAMLError } from "yaml";
import { defaultLimits, type LimitName, type Limits, overLimit } from "../limits.ts";
import { lineText, offsetOfLine, positionAt, type Range, type Source } from "../source.ts";
import type { Builder, Manner } from "./builder.ts";
import { tooDeepAt } from "./nesting.ts";
import type { YamlDocument } from "./node.ts";
import { readQuickly } from "./quick/read.ts";
import { joinQuotedLines, MOST_REPAIRS } from "./quotes.ts";
import { Reader } from "./reader.ts";
import type { YamlDialect } from "./resolve.ts";
import { documentRanges } from "./stream.ts";

/** What stands in for a text that is no YAML, such as a template: where the two differ, values are not known. */
export interface YamlMask {
  readonly text: string;
  /** May a document hold what the text does not show? */
  isOpen(document: Range): boolean;
}

class TooDeep extends Error {
  readonly at: number;

  constructor(at: number) {
    super("Too deep");
    this.at = at;
  }
}

const TOO_DEEP = "The document is nested more deeply than can be read at all, whatever `limits.depth` allows.";

const TEMPLATE =
  "A template's action makes this no YAML: check what is rendered of it, and list the file itself under `ignores`.";

/** The library's message without the position and code frame that it appends. */
function messageOf(error: YAMLError): string {
  const first = (error.message.split("\n")[0] ?? error.message).replace(/ at line \d+, column \d+:?$/, "");
  return `${first.replace(/[.:]$/, "")}.`;
}

function readDocument(source: Source, document: LibraryDocument.Parsed, end: number, manner: Manner): YamlDocument {
  const reader = new Reader(source, manner);
  const { builder } = reader;
  const action = firstActionAmong(document.errors, source);
  if (action === undefined) addErrors(builder, document.errors, source);
  const [start] = document.range;
  const contents = document.contents;
  const root = contents === null ? undefined : reader.read(contents, start).value;
  const isEmpty = root?.type === "scalar" && root.value === null && root.text === "";
  // What else is wrong with a template follows from that.
  const problems =
    action === undefined
      ? builder.problems
      : [{ source, range: action, message: TEMPLATE }, ...builder.problems.filter(({ limit }) => limit !== undefined)];
  return { range: [start, end], root: isEmpty ? undefined : root, problems, duplicates: builder.duplicates };
}

function addErrors(builder: Builder, errors: readonly YAMLError[], source: Source): void {
  const seen = new Set<string>();
  for (const error of errors) {
    const [start, end] = error.pos;
    // Where a document has ended too early, each of the tokens that follow is an error of its own.
    const isAftermath = seen.size > 0 && error.message.includes("token in YAML stream");
    if (isAftermath || seen.has(error.message)) continue;
    seen.add(error.message);
    const last = source.text.length;
    const at = { source, range: [Math.min(start, last), Math.min(Math.max(end, start), last)] } as const;
    builder.problem(at, messageOf(error));
  }
}

/**
 * Reads every document of a stream. Never throws: a document that can't be read has problems.
 * @param isUnread which documents need not be read: they come back empty.
 * @param limits documents beyond the limit are one more document, which has a problem and is empty.
 * @param mask a text of the same length that is read in place of the source's.
 */
export function parseYaml(
  source: Source,
  dialect: YamlDialect,
  limits: Limits = defaultLimits,
  isUnread: (range: Range) => boolean = () => false,
  mask?: YamlMask,
): readonly YamlDocument[] {
  const documents: YamlDocument[] = [];
  const text = mask?.text ?? source.text;
  const isQuick = !text.includes("\r");
  for (const range of documentRanges(text)) {
    if (documents.length >= limits.documents) {
      const message = overLimit(`The file goes on behind ${documents.length} documents`, "documents", limits);
      documents.push(brokenDocument(source, [range[0], source.text.length], message, "documents"));
      break;
    }
    if (isUnread(range)) {
      documents.push({ range, root: undefined, problems: [], duplicates: [], unread: true });
      continue;
    }
    const guise = mask === undefined ? undefined : { text, isOpen: mask.isOpen(range) };
    const manner = { dialect, limits, guise };
    const quick = isQuick ? readQuickly(source, range, manner) : undefined;
    if (quick === undefined) documents.push(...readByLibrary(source, range, manner));
    else documents.push(quick);
  }
  return documents;
}

/** A part of a stream that its separators make one document may hold several when it is wrong. */
export function readByLibrary(source: Source, range: Range, manner: Manner): readonly YamlDocument[] {
  try {
    const text = manner.guise?.text ?? source.text;
    const documents = composeAll(text, range);
    return documents.map((document, index) => {
      // The library leaves out what stands behind an empty value.
      const end = index === documents.length - 1 ? range[1] : document.range[2];
      return readDocument(source, document, end, manner);
    });
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return [brokenDocument(source, range, TOO_DEEP, "depth", error.at)];
  }
}

/** The first `{{` in a line that is in error: then it is what makes the text no YAML. */
function firstActionAmong(errors: readonly YAMLError[], source: Source): Range | undefined {
  for (const { pos } of errors) {
    const { line } = positionAt(source, pos[0]);
    const action = lineText(source, line).indexOf("{{");
    const start = offsetOfLine(source, line) + action;
    if (action !== -1) return [start, start + 2];
  }
  return undefined;
}

function brokenDocument(source: Source, range: Range, message: string, limit: LimitName, at = range[0]): YamlDocument {
  return { range, root: undefined, problems: [{ source, range: [at, at], message, limit }], duplicates: [] };
}

function composeAll(text: string, range: Range): readonly LibraryDocument.Parsed[] {
  const first = compose(text, range);
  let best = first;
  let joined: string | undefined = text;
  for (let pass = 0; pass < MOST_REPAIRS && best.some(({ errors }) => errors.length > 0); pass++) {
    const errors = best.flatMap((document) => document.errors);
    joined = joinQuotedLines(joined, range, errors);
    if (joined === undefined) return first;
    best = compose(joined, range);
  }
  return best;
}

function compose(text: string, [start, end]: Range): readonly LibraryDocument.Parsed[] {
  const parser = new Parser();
  parser.offset = start;
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, merge: false, strict: true });
  const documents: LibraryDocument.Parsed[] = [];
  for (const token of parser.parse(text.slice(start, end))) {
    const at = tooDeepAt(token);
    if (at !== undefined) throw new TooDeep(at);
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end(true, end));
  return documents;
}
