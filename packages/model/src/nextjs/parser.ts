/**
 * The parser for JavaScript and TypeScript. It is a native program that may be missing on a machine, and a document is
 * parsed synchronously: so it is required, not imported, the first time that a document needs it. The call survives
 * bundling, and nothing is loaded where there is no Next.js config.
 */
import type { Comment, Program } from "oxc-parser";
import type { Problem } from "../document.ts";
import type { Range, Source } from "../source.ts";

type Oxc = typeof import("oxc-parser");
type Options = NonNullable<Parameters<Oxc["parseSync"]>[2]>;

export interface Syntax {
  /** Empty when the parser could not make sense of the text. */
  readonly program: Program;
  readonly comments: readonly Comment[];
  /** Characters that stand before the text in what was parsed. */
  readonly shift: number;
  /** The first few errors. */
  readonly problems: readonly Problem[];
}

/** Errors after the first few follow from them. */
const MOST_PROBLEMS = 3;

let loaded: Oxc | Error | undefined;

function load(): Oxc | Error {
  try {
    const { createRequire } = process.getBuiltinModule("node:module");
    const required: Oxc = createRequire(import.meta.url)("oxc-parser");
    return required;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The parser, or why there is none. */
export function oxcParser(): Oxc | Error {
  loaded ??= load();
  return loaded;
}

/** Types are read in JavaScript as well; a file that is only valid as a script of Node.js is read as one. */
const dialects: readonly Options[] = [
  { lang: "ts", sourceType: "unambiguous", preserveParens: false },
  { lang: "jsx", sourceType: "commonjs", preserveParens: false },
];

/** What stands around a text in what is parsed: an expression can be JSON, or the methods of an object. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

export const frames = {
  module: { before: "", after: "" },
  json: { before: "(", after: ")" },
  methods: { before: "({", after: "})" },
} as const satisfies Readonly<Record<string, Frame>>;

/** The method alone, as guides show it: `async headers() { … }`. */
export function isFragment(text: string): boolean {
  return /^(?:\s|\/\/[^\n]*\n|\/\*(?:(?!\*\/)[\s\S])*\*\/)*(?:async\s+)?headers\s*\(\s*\)\s*\{/.test(text);
}

/** Of files that are asked for again: a middleware, and what several configs import. A file is read in one frame only. */
const parsed = new WeakMap<Source, Syntax>();

export function parseOnce(oxc: Oxc, source: Source, frame: Frame): Syntax {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const syntax = parseSyntax(oxc, source, frame);
  parsed.set(source, syntax);
  return syntax;
}

export function parseSyntax(oxc: Oxc, source: Source, { before, after }: Frame): Syntax {
  const text = `${before}${source.text}${after}`;
  const shift = before.length;
  const [first, second] = dialects;
  let result = oxc.parseSync(source.path, text, first);
  if (result.errors.length > 0 && /\.c?js$/.test(source.path)) {
    const other = oxc.parseSync(source.path, text, second);
    if (other.errors.length === 0) result = other;
  }
  const place = (offset: number): number => Math.min(Math.max(0, offset - shift), source.text.length);
  const problems = result.errors.slice(0, MOST_PROBLEMS).map(({ message, labels, helpMessage }): Problem => {
    const [label] = labels;
    const range: Range = label === undefined ? [0, 0] : [place(label.start), place(label.end)];
    return { source, range, message: sentence(message, helpMessage) };
  });
  return {
    program: result.program,
    // Made only where somebody asks: few files carry directives.
    get comments() {
      return result.comments;
    },
    shift,
    problems,
  };
}

function sentence(message: string, help: string | null): string {
  const text = help === null ? message : `${message} (${help.replace(/\.$/, "")})`;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
