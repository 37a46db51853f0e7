/** Heredocs: `RUN <<EOF`, `COPY <<"a" <<-b /dest/`, `RUN cat <<EOF > file`, `ONBUILD RUN <<EOF`. */
import { isJsonArray } from "./json.ts";
import { isBlank } from "./physical-lines.ts";
import { firstWord, flagWords, type Word } from "./words.ts";

/** The word that opens a heredoc; offsets into the joined line. */
export interface HeredocWord extends Word {
  readonly name: string;
  /** `<<-`: tabs before the closing word are allowed. */
  readonly chomps: boolean;
  readonly expands: boolean;
  /** Written as people write heredocs. `1 << 3` also has the form; only a closing line makes a heredoc of it. */
  readonly isCertain: boolean;
}

const OPENING = /^\d*<<(-?)(\s*)([^<]*)$/;
const PLAIN_NAME = /^[A-Za-z_][\w.-]*$/;

/** Follows BuildKit: words of the whole line, of which those count that start with `<<` outside of quotes. */
export function findHeredocs(text: string, escapeToken: string): readonly HeredocWord[] {
  if (!text.includes("<<") || !canHaveHeredocs(text, escapeToken)) return [];
  const found: HeredocWord[] = [];
  for (const word of shellWords(text)) {
    const [, chomps, space, written = ""] = OPENING.exec(word.text) ?? [];
    if (written === "") continue;
    const name = unquote(written);
    found.push({
      ...word,
      name,
      chomps: chomps === "-",
      expands: !/["']/.test(written),
      isCertain: space === "" && PLAIN_NAME.test(name),
    });
  }
  return found;
}

function canHaveHeredocs(text: string, escapeToken: string): boolean {
  let keyword = firstWord(text, 0);
  if (keyword.text.toUpperCase() === "ONBUILD") keyword = firstWord(text, keyword.end);
  if (!/^(?:ADD|COPY|RUN)$/i.test(keyword.text)) return false;
  return !isJsonArray(text.slice(flagWords(text, keyword.end, escapeToken).end));
}

/** Words as the shell divides them, quotes kept; none at all when a quote is left open. */
function shellWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (true) {
    while (at < text.length && isBlank(text[at])) at++;
    if (at === text.length) return words;
    const end = wordEnd(text, at);
    if (end === undefined) return [];
    words.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
}

function wordEnd(text: string, start: number): number | undefined {
  let at = start;
  while (at < text.length && !isBlank(text[at])) {
    const character = text[at];
    if (character === "\\") at += 2;
    else if (character === '"' || character === "'") {
      const closing = closingQuote(text, at);
      if (closing === undefined) return undefined;
      at = closing + 1;
    } else if (text.startsWith("<<", at)) {
      at += 2;
      while (isBlank(text[at])) at++;
    } else at++;
  }
  return Math.min(at, text.length);
}

function closingQuote(text: string, opening: number): number | undefined {
  const quote = text[opening];
  for (let at = opening + 1; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (quote === '"' && text[at] === "\\") at++;
  }
  return undefined;
}

const QUOTED = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/g;

function unquote(word: string): string {
  return word.replace(QUOTED, (_: string, single?: string, double?: string, escaped?: string) =>
    double === undefined ? (single ?? escaped ?? "") : double.replace(/\\(["$\\])/g, "$1"),
  );
}
