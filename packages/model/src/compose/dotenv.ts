/** Variables of a `.env` file: what compose puts in place of `${NAME}` when the shell says nothing. */
import { known } from "../scalar.ts";
import { locate, type Source, textOf } from "../source.ts";
import type { ComposeLiteral, ComposeVariableFile } from "./model.ts";
import { evaluateText, type Variable, type Variables } from "./substitute.ts";

const NAME = /(?<![^\n])[^\S\n]*(?:export\s+)?([\w.[\]-]+)[^\S\n]*(?:([=:])[^\S\n]*|(?=\n|$))/y;
const BARE = /[^\n]*/y;
const REST_OF_LINE = /[^\n]*\n?/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  // Substitution turns it back into one.
  ["$", "$$"],
]);

/** Lines that are no assignment are passed over. Of two values of a name the later one counts. */
export function parseDotenv(source: Source): Variables {
  const { text } = source;
  const variables = new Map<string, Variable>();
  let at = 0;
  while (at < text.length) {
    const name = match(NAME, text, at);
    if (name?.[1] !== undefined && name[2] !== undefined) {
      const value = readValue(source, at + name[0].length, variables);
      variables.set(name[1], value);
      at = value.end;
    }
    at += match(REST_OF_LINE, text, at)?.[0].length ?? text.length;
  }
  return variables;
}

/** As policies see it. */
export function variableFile(source: Source, variables: Variables): ComposeVariableFile {
  const literals: ComposeLiteral[] = [];
  for (const [name, { at, value }] of variables) {
    // What other variables bring stands where those are set.
    if (value !== undefined && !textOf(at).includes("$"))
      literals.push({ name: known(at, name), value: known(at, value) });
  }
  return { source, range: [0, 0], literals };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readValue(source: Source, start: number, variables: Variables): Variable & { readonly end: number } {
  const { text } = source;
  const end = closingQuote(text, start);
  if (end !== undefined) {
    const content = text.slice(start + 1, end);
    const value = text[start] === "'" ? content.replaceAll("\\'", "'") : evaluateText(unescapeText(content), variables);
    return { at: locate(source, start, end + 1), value, end };
  }
  const line = match(BARE, text, start)?.[0] ?? "";
  const bare = line.replace(/(?:^|\s)#.*$/, "").trimEnd();
  return { at: locate(source, start, start + bare.length), value: evaluateText(bare, variables), end: start };
}

/** Quoted values may go over several lines. */
function closingQuote(text: string, start: number): number | undefined {
  const quote = text[start];
  if (quote !== "'" && quote !== '"') return undefined;
  let end = text.indexOf(quote, start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf(quote, end + 1);
  return end === -1 ? undefined : end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - slashes - 1] === "\\") slashes++;
  return slashes % 2 === 1;
}

function unescapeText(text: string): string {
  return text.replaceAll(/\\([\s\S])/g, (whole, character: string) => {
    return ESCAPES.get(character) ?? (/["\\]/.test(character) ? character : whole);
  });
}
