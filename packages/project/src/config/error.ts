/** What is wrong with a configuration, and where. */
import { type Excerpt, type Place, type Position, placeOf, type Range, type Source } from "@secpolicy/core";

export interface ConfigProblem {
  /** The file, relative to the working directory; or the option of the command line, or what the config came in. */
  readonly path: string;
  /** A sentence or two. */
  readonly message: string;
  /** Absent where the problem has no place, or none that could be found. */
  readonly place?: Place;
}

export function problemAt(source: Source, range: Range | undefined, message: string): ConfigProblem {
  const { path } = source;
  return range === undefined ? { path, message } : { path, message, place: placeOf({ source, range }) };
}

/** Bad configuration: nothing can be judged. Holds every problem that was found; the fields are those of the first. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];
  readonly path: string;
  readonly range?: Range;
  readonly start?: Position;

  constructor(problems: readonly [ConfigProblem, ...ConfigProblem[]]) {
    const [first] = problems;
    super(first.message);
    this.problems = problems;
    this.path = first.path;
    if (first.place === undefined) return;
    this.range = first.place.range;
    this.start = first.place.start;
  }

  /** Every problem with the lines around it and carets below it. No stack: it would say nothing of the config. */
  get frame(): string {
    return this.problems.map(frameProblem).join("\n\n");
  }

  override toString(): string {
    return this.frame;
  }
}

/** Throws when there are problems: file by file, each from top to bottom. */
export function assertNone(problems: readonly ConfigProblem[]): void {
  const paths = [...new Set(problems.map(({ path }) => path))];
  const ordered = paths.flatMap((path) => problems.filter((problem) => problem.path === path).sort(byPlace));
  const [first, ...others] = ordered;
  if (first !== undefined) throw new ConfigError([first, ...others]);
}

function byPlace(a: ConfigProblem, b: ConfigProblem): number {
  return (a.place?.range[0] ?? 0) - (b.place?.range[0] ?? 0);
}

function frameProblem({ path, message, place }: ConfigProblem): string {
  if (place === undefined) return visible(`${path}: ${message}`);
  const { start, end, excerpt } = place;
  const head = visible(`${path}:${start.line}:${start.column}: ${message}`);
  return [head, ...frameLines(excerpt, start, end)].join("\n");
}

/** A line of the config is cut around the place, so that a config on one line can be read, too. */
const LONGEST_LINE = 120;

function frameLines({ line: first, lines }: Excerpt, start: Position, end: Position): readonly string[] {
  const width = String(first + lines.length - 1).length;
  const rows: string[] = [];
  for (const [index, text] of lines.entries()) {
    const number = first + index;
    if (text === "" && number > end.line) break;
    const cut = Math.max(0, start.column - 1 - LONGEST_LINE / 2);
    rows.push(`  ${String(number).padStart(width)} | ${visible(text.slice(cut, cut + LONGEST_LINE))}`.trimEnd());
    if (number !== start.line) continue;
    const before = visible(text.slice(cut, start.column - 1)).length;
    const last = end.line === start.line ? end.column - 1 : text.trimEnd().length;
    const marked = visible(text.slice(start.column - 1, Math.min(last, cut + LONGEST_LINE))).length;
    rows.push(`  ${" ".repeat(width)} | ${" ".repeat(before)}${"^".repeat(Math.max(1, marked))}`);
  }
  return rows;
}

/** Control characters of a config must not act on a terminal. */
function visible(text: string): string {
  return text.replaceAll("\t", " ").replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => {
    return character === "\n" ? " " : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
