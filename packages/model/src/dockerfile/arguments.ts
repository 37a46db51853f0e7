/**
 * What follows an instruction's keyword and flags. Arrays with escapes are divided by `dockerfile-ast`, which is given one
 * prepared line at a time: on whole files it takes comments inside continuations and heredoc bodies for arguments and
 * loses its way after a quoted `<<`. Most arrays have none, and are divided at their quotes in a fraction of the time.
 * Words between blanks are divided here, where quotes and escapes are read as the builder does.
 */
import { type Argument, DockerfileParser, type Instruction, JSONInstruction } from "dockerfile-ast";
import { jsonStrings } from "./json.ts";
import { firstWord, restOf, type Word } from "./words.ts";

export interface Arguments {
  readonly form: "exec" | "shell" | "none";
  readonly words: readonly Word[];
}

/** Arguments of an instruction whose rest starts at `from`. */
export function readArguments(keyword: string, text: string, from: number, escapeToken: string): Arguments {
  const rest = restOf(text, from);
  if (rest.text === "") return { form: "none", words: [] };
  switch (keyword) {
    case "ADD":
    case "COPY":
    case "VOLUME":
      return readArray(rest) ?? { form: "none", words: readWords(rest) };
    case "EXPOSE":
    case "FROM":
      return { form: "none", words: readWords(rest) };
    case "CMD":
    case "ENTRYPOINT":
    case "RUN":
    case "SHELL":
      return readCommand(rest);
    case "HEALTHCHECK":
      return readHealthcheck(text, rest);
    case "ARG":
    case "ENV":
    case "LABEL":
      return { form: "none", words: readAssignments(keyword, rest, escapeToken) };
    default:
      return { form: "none", words: [rest] };
  }
}

function readCommand(rest: Word): Arguments {
  return readArray(rest) ?? { form: "shell", words: [rest] };
}

function readHealthcheck(text: string, rest: Word): Arguments {
  const type = firstWord(text, rest.start);
  const command = restOf(text, type.end);
  if (command.text === "") return { form: "none", words: [type] };
  const { form, words } = readCommand(command);
  return { form, words: [type, ...words] };
}

/** The items of a JSON array, each with its quotes in its range and its value as its text. */
function readArray(rest: Word): Arguments | undefined {
  const strings = jsonStrings(rest.text);
  if (strings === undefined) return undefined;
  return { form: "exec", words: rest.text.includes("\\") ? readEscaped(rest, strings) : readPlain(rest, strings) };
}

function readPlain(rest: Word, strings: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const text of strings) {
    const start = rest.text.indexOf('"', at);
    at = start + text.length + 2;
    words.push({ text, start: rest.start + start, end: rest.start + at });
  }
  return words;
}

function readEscaped(rest: Word, strings: readonly string[]): readonly Word[] {
  const instruction = parseLine("SHELL", rest.text.replace(/\\./g, "xx"));
  const items = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : [];
  return items.map((item, index) => ({
    ...wordAt(item, "SHELL", rest),
    text: strings[index] ?? item.getValue(),
  }));
}

/** Words between blanks; in a list nothing can be escaped. */
function readWords(rest: Word): readonly Word[] {
  return splitWords(rest, rest.text);
}

/** `A=1 B="2 3" C=4\ 5`, and for ENV and LABEL the old `A 1 2`, which is one assignment. */
function readAssignments(keyword: string, rest: Word, escapeToken: string): readonly Word[] {
  const quoted = escapeToken === "`" ? QUOTED_WITH_BACKTICKS : QUOTED;
  const words = splitWords(
    rest,
    rest.text.replace(quoted, (text) => "x".repeat(text.length)),
  );
  const isOld = keyword !== "ARG" && words[0] !== undefined && !words[0].text.includes("=");
  return isOld ? [rest] : words;
}

/** Text in which blanks divide nothing: quoted, to the end of the line where a quote is left open, or escaped. */
const QUOTED = /'[^']*(?:'|$)|"(?:[^"\\]+|\\.)*(?:"|\\?$)|\\./g;
const QUOTED_WITH_BACKTICKS = /'[^']*(?:'|$)|"(?:[^"`]+|`.)*(?:"|`?$)|`./g;

/** `masked` has no blanks but those that divide. */
function splitWords(rest: Word, masked: string): readonly Word[] {
  const words: Word[] = [];
  for (let word = firstWord(masked, 0); word.text !== ""; word = firstWord(masked, word.end)) {
    const { start, end } = word;
    words.push({ text: rest.text.slice(start, end), start: rest.start + start, end: rest.start + end });
  }
  return words;
}

function parseLine(keyword: string, rest: string): Instruction | undefined {
  const line = rest.replace(/[\r\v\f]/g, " ");
  return DockerfileParser.parse(`${keyword} ${line}`).getInstructions()[0];
}

/** The library's place on its line, as a place in ours. */
function wordAt(argument: Argument, keyword: string, rest: Word): Word {
  const { start, end } = argument.getRange();
  const from = start.character - keyword.length - 1;
  const to = end.character - keyword.length - 1;
  return { text: rest.text.slice(from, to), start: rest.start + from, end: rest.start + to };
}
