/** Where a part of a header's value is written in the files: a value can be put together from several literals. */
import { contains, type Located, locate } from "../source.ts";

/** A name or word of a value, not a part of a longer one. */
function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![^\\s'"\`;,:({[}])${escaped}(?![^\\s'"\`;,:)}=\\]\\\\$])`, "gi");
}

/** Without the quotes of a keyword, which a literal may escape. */
function bare(word: string): string {
  return word.replace(/^'(.*)'$/s, "$1");
}

function wordIn(literal: Located, word: string, from: number, end = literal.range[1]): Located | undefined {
  const pattern = wordPattern(bare(word));
  pattern.lastIndex = from;
  const found = pattern.exec(literal.source.text.slice(0, end));
  if (found === null) return undefined;
  const { source } = literal;
  const [start, stop] = [found.index, found.index + found[0].length];
  const isQuoted = word.startsWith("'") && source.text[start - 1] === "'" && source.text[stop] === "'";
  return isQuoted ? locate(source, start - 1, stop + 1) : locate(source, start, stop);
}

/** The end of a directive in a literal: its semicolon. */
function endOfDirective({ source, range }: Located, from: number): number {
  const end = source.text.indexOf(";", from);
  return end === -1 || end > range[1] ? range[1] : end;
}

/** Every place of a word, in the order of the literals. */
function* placesOf(literals: readonly Located[], word: string): Generator<Located> {
  for (const literal of literals) {
    let found = wordIn(literal, word, literal.range[0]);
    while (found !== undefined) {
      yield found;
      found = wordIn(literal, word, found.range[1]);
    }
  }
}

/**
 * The place of a directive of a value, or of a word of that directive; nothing when it stands in no literal as it
 * reads in the value. `nth` counts repetitions of the directive from 0.
 */
export function placeOfWord(
  literals: readonly Located[],
  directive: string,
  word?: string,
  nth = 0,
): Located | undefined {
  const found = [...placesOf(literals, directive)][nth];
  if (word === undefined || found === undefined) return word === undefined ? found : alone(literals, word);
  const literal = literals.find(({ source, range }) => source === found.source && contains(range, found.range));
  if (literal === undefined) return undefined;
  const start = found.range[1];
  return wordIn(literal, word, start, endOfDirective(literal, start)) ?? alone(literals, word);
}

/** The only place of a word. */
function alone(literals: readonly Located[], word: string): Located | undefined {
  const [only, ...others] = placesOf(literals, word);
  return others.length === 0 ? only : undefined;
}

/** Literals that stand in no other one, as a literal does that is written into a template's hole. */
export function outermost(literals: readonly Located[]): readonly Located[] {
  return literals.filter(
    (literal, index) =>
      !literals.some(
        ({ source, range }, other) =>
          other !== index &&
          source === literal.source &&
          contains(range, literal.range) &&
          (range[1] - range[0] > literal.range[1] - literal.range[0] || other < index),
      ),
  );
}
