/**
 * A guard before the parser, which recurses on the machine's stack: its end would end the whole program. The limits are
 * a third of what a worker's stack allows, and far above what real files have.
 */
const DEEPEST_BRACKETS = 300;
/** Of operators that nest to the right, between two commas, semicolons. */
const MOST_NESTING = 2_000;
/** Of other operators, some of which are words: so blanks count too. */
const MOST_OPERATORS = 10_000;
/** In the whole text: statements without blocks nest in each other. */
const MOST_KEYWORDS = 1_000;

const keyword = /\b(?:else|if|for|while|do|with|class|new|yield)\b/g;

type Role = "open" | "close" | "separator" | "nesting" | "operator" | "prefix";

const roles: Readonly<Record<Role, string>> = {
  open: "([{",
  close: ")]}",
  separator: ",;",
  nesting: "?:=<",
  operator: "+-*/%>&|^.` \t\r\n",
  prefix: "!~",
};

const BACKTICK = 96;

const names = ["none", "open", "close", "separator", "nesting", "operator", "prefix"] as const;
const [NONE, OPEN, CLOSE, SEPARATOR, NESTING, , PREFIX] = names.keys();

/** The role of each character of ASCII, as its place among the names. */
const roleOf = new Uint8Array(128);
for (const [role, name] of names.entries()) {
  if (name !== "none") for (const character of roles[name]) roleOf[character.charCodeAt(0)] = role;
}

/** The shortest keyword, and what parts it from the next. */
const LENGTH_OF_KEYWORD = 3;

/**
 * Is a text nested so deeply that parsing it is not safe? An estimate from its characters alone, comments and strings
 * included.
 */
export function isTooDeep(text: string): boolean {
  const mayHaveMany = text.length > MOST_KEYWORDS * LENGTH_OF_KEYWORD;
  if (mayHaveMany && (text.match(keyword)?.length ?? 0) > MOST_KEYWORDS) return true;
  let brackets = 0;
  let nesting = 0;
  let operators = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const role = code < 128 ? roleOf[code] : NONE;
    if (role === NONE) continue;
    const isRun = index > 0 && text.charCodeAt(index - 1) === code;
    if (role === OPEN) {
      brackets++;
      operators++;
    } else if (role === CLOSE) brackets = Math.max(0, brackets - 1);
    else if (role === SEPARATOR) nesting = operators = 0;
    else if (role === PREFIX) operators++;
    // A run of one sign is a single operator, or a line in a comment.
    else if (isRun && code !== BACKTICK) continue;
    else if (role === NESTING) nesting++;
    else operators++;
    if (brackets > DEEPEST_BRACKETS || nesting > MOST_NESTING || operators > MOST_OPERATORS) return true;
  }
  return false;
}
