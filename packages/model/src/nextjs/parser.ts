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

/** The parser recurses on the machine's stack, whose end would end the whole program. Real files stay far below. */
const DEEPEST_BRACKETS = 300;
const MOST_NESTING = 2_000;
const MOST_OPERATORS = 10_000;
const MOST_BRANCHES = 1_000;
const LONGEST_TEXT = 2 ** 20;

const token =
  /(?<bracket>[([{])|(?<end>[)\]}])|(?<separator>[,;])|(?<nesting>=>|[?:]|(?<![=!<>])=(?!=)|\b(?:await|typeof|void|new|delete|keyof)\b)|(?<operator>[!~+\-*/%<>&|^])|(?<branch>\b(?:else|if|for|while|do)\b)/g;

/**
 * Is a text nested so deeply that parsing it is not safe? An estimate from its characters alone, comments and strings
 * included: of brackets, of operators that nothing separates, and of branches, which nest in each other.
 */
export function isTooDeep(text: string): boolean {
  if (text.length > LONGEST_TEXT) return true;
  let brackets = 0;
  let nesting = 0;
  let operators = 0;
  let branches = 0;
  for (const { groups = {} } of text.matchAll(token)) {
    if (groups["bracket"] !== undefined) brackets++;
    else if (groups["end"] !== undefined) brackets = Math.max(0, brackets - 1);
    else if (groups["nesting"] !== undefined) nesting++;
    else if (groups["operator"] !== undefined) operators++;
    else if (groups["branch"] !== undefined) branches++;
    else nesting = operators = 0;
    if (brackets > DEEPEST_BRACKETS || nesting > MOST_NESTING) return true;
    if (operators > MOST_OPERATORS || branches > MOST_BRANCHES) return true;
  }
  return false;
}

/** Types are read in JavaScript as well; a file that is only valid as a script of Node.js is read as one. */
const dialects: readonly Options[] = [
  { lang: "ts", sourceType: "unambiguous", preserveParens: false },
  { lang: "jsx", sourceType: "commonjs", preserveParens: false },
];

/** `shift` parentheses stand before the text: see `Module.shift`. */
export function parseSyntax(oxc: Oxc, source: Source, shift: 0 | 1): Syntax {
  const text = shift === 0 ? source.text : `(${source.text})`;
  const [first, second] = dialects;
  let result = oxc.parseSync(source.path, text, first);
  if (result.errors.length > 0 && /\.c?js$/.test(source.path)) {
    const other = oxc.parseSync(source.path, text, second);
    if (other.errors.length === 0) result = other;
  }
  const problems = result.errors.slice(0, MOST_PROBLEMS).map(({ message, labels, helpMessage }): Problem => {
    const [label] = labels;
    const range: Range = label === undefined ? [0, 0] : [label.start - shift, label.end - shift];
    return { source, range, message: sentence(message, helpMessage) };
  });
  return { program: result.program, comments: result.comments, problems };
}

function sentence(message: string, help: string | null): string {
  const text = help === null ? message : `${message} (${help.replace(/\.$/, "")})`;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
