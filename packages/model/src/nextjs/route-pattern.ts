/**
 * The `source` of a rule as Next.js compiles it: the syntax of path-to-regexp 6, a slash at the end being optional.
 * https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#path-matching
 */
import { isTame } from "./evaluate/pattern.ts";

interface Parameter {
  readonly prefix: string;
  readonly suffix: string;
  /** A regular expression; empty for a group without a parameter. */
  readonly pattern: string;
  readonly modifier: string;
}

type Token = string | Parameter;

const anySegment = "[^\\/]+?";
/** An escape, a name, or a character of the syntax; a pattern in parentheses is read by itself. */
const lexeme = /\\(?<escaped>[\s\S])|:(?<name>\w+)|(?<open>\()|(?<modifier>[*+?])|(?<brace>[{}])|(?<char>[^\\:])/y;

interface Lexeme {
  readonly kind: "char" | "escaped" | "name" | "pattern" | "modifier" | "{" | "}";
  readonly text: string;
}

/** Nothing for a text that does not parse; Next.js refuses to start with it. */
function lex(source: string): readonly Lexeme[] | undefined {
  const lexemes: Lexeme[] = [];
  let position = 0;
  while (position < source.length) {
    lexeme.lastIndex = position;
    const match = lexeme.exec(source);
    if (match?.groups === undefined) return undefined;
    const { escaped, name, open, modifier, brace, char } = match.groups;
    position = lexeme.lastIndex;
    if (open !== undefined) {
      const end = closingParenthesis(source, position);
      const text = end === undefined ? "" : source.slice(position, end);
      if (end === undefined || text === "" || text.startsWith("?")) return undefined;
      lexemes.push({ kind: "pattern", text });
      position = end + 1;
    } else if (name !== undefined) lexemes.push({ kind: "name", text: name });
    else if (modifier !== undefined) lexemes.push({ kind: "modifier", text: modifier });
    else if (brace === "{" || brace === "}") lexemes.push({ kind: brace, text: brace });
    else if (escaped !== undefined) lexemes.push({ kind: "escaped", text: escaped });
    else lexemes.push({ kind: "char", text: char ?? "" });
  }
  return lexemes;
}

/** Groups inside a pattern must not capture. */
function closingParenthesis(source: string, from: number): number | undefined {
  let depth = 1;
  for (let index = from; index < source.length; index++) {
    const char = source[index];
    if (char === "\\") index++;
    else if (char === ")" && --depth === 0) return index;
    else if (char === "(" && source[index + 1] !== "?") return undefined;
    else if (char === "(") depth++;
  }
  return undefined;
}

/** Reads lexemes in order. */
class Reader {
  readonly #lexemes: readonly Lexeme[];
  #next = 0;

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  get isAtEnd(): boolean {
    return this.#next >= this.#lexemes.length;
  }

  take(kind: Lexeme["kind"]): string | undefined {
    const lexeme = this.#lexemes[this.#next];
    if (lexeme?.kind !== kind) return undefined;
    this.#next++;
    return lexeme.text;
  }

  takeText(): string {
    let text = "";
    for (;;) {
      const char = this.take("char") ?? this.take("escaped");
      if (char === undefined) return text;
      text += char;
    }
  }

  takeParameter(prefix: string, isGroup: boolean): Parameter | undefined {
    const name = this.take("name");
    const pattern = this.take("pattern");
    const suffix = isGroup ? this.takeText() : "";
    if (isGroup && this.take("}") === undefined) return undefined;
    const matched = pattern ?? (name === undefined ? "" : anySegment);
    return { prefix, suffix, pattern: matched, modifier: this.take("modifier") ?? "" };
  }
}

function tokensOf(source: string): readonly Token[] | undefined {
  const lexemes = lex(source);
  if (lexemes === undefined) return undefined;
  const reader = new Reader(lexemes);
  const tokens: Token[] = [];
  while (!reader.isAtEnd) {
    const isGroup = reader.take("{") !== undefined;
    const char = isGroup ? reader.takeText() : (reader.take("char") ?? "");
    const parameter = reader.takeParameter(char, isGroup);
    if (parameter === undefined) return undefined;
    const isPlain = !isGroup && parameter.pattern === "";
    const text = char === "" && isPlain ? (reader.take("escaped") ?? "") : char;
    // A modifier without anything to modify, or a brace that closes nothing.
    if (isPlain && (text === "" || parameter.modifier !== "")) return undefined;
    if (isPlain) tokens.push(text);
    else if (isGroup || char === "/" || char === "." || char === "") tokens.push(parameter);
    else tokens.push(char, { ...parameter, prefix: "" });
  }
  return tokens;
}

function escapeText(text: string): string {
  return text.replace(/[.+*?=^!:${}()[\]|/\\]/g, "\\$&");
}

function regexOf({ prefix, suffix, pattern, modifier }: Parameter): string {
  const before = escapeText(prefix);
  const after = escapeText(suffix);
  if (pattern === "") return `(?:${before}${after})${modifier}`;
  const isRepeated = modifier === "*" || modifier === "+";
  if (before === "" && after === "") return isRepeated ? `((?:${pattern})${modifier})` : `(${pattern})${modifier}`;
  if (!isRepeated) return `(?:${before}(${pattern})${after})${modifier}`;
  const repeated = `(?:${pattern})(?:${after}${before}(?:${pattern}))*`;
  return `(?:${before}(${repeated})${after})${modifier === "*" ? "?" : ""}`;
}

/** A regular expression for a `source`, which may be malformed or costly; nothing when the source does not parse. */
function expressionOf(source: string): { readonly text: string; readonly isTame: boolean } | undefined {
  const tokens = source.startsWith("/") ? tokensOf(source) : undefined;
  if (tokens === undefined) return undefined;
  let text = "";
  let tame = true;
  for (const token of tokens) {
    if (typeof token !== "string") tame &&= isTame(token.pattern);
    text += typeof token === "string" ? escapeText(token) : regexOf(token);
  }
  return { text: `^${text}(?:\\/)?$`, isTame: tame };
}

function compile(text: string): RegExp | undefined {
  try {
    return new RegExp(text, "i");
  } catch {
    return undefined;
  }
}

/** What is known of a `source`. */
interface CompiledRoute {
  readonly isSyntax: boolean;
  readonly pattern: RegExp | undefined;
}

/** Few sources are in use, and each is asked about more than once. */
const compiledRoutes = new Map<string, CompiledRoute>();
const MOST_COMPILED = 500;

function compiledRoute(source: string): CompiledRoute {
  const known = compiledRoutes.get(source);
  if (known !== undefined) return known;
  if (compiledRoutes.size >= MOST_COMPILED) compiledRoutes.clear();
  const expression = expressionOf(source);
  const pattern = expression === undefined ? undefined : compile(expression.text);
  const made = { isSyntax: pattern !== undefined, pattern: expression?.isTame === true ? pattern : undefined };
  compiledRoutes.set(source, made);
  return made;
}

/** What a `source` matches; nothing when it does not parse or is too costly to try. */
export function compileRoute(source: string): RegExp | undefined {
  return compiledRoute(source).pattern;
}

/** Does Next.js accept the text of a `source`? It refuses to start with any other. */
export function isRouteSyntax(source: string): boolean {
  return compiledRoute(source).isSyntax;
}
