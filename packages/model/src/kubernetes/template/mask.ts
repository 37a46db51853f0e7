/**
 * Helm templates as far as they can be read without rendering: a text of the same length in which every action is
 * replaced, so that it is YAML and every place stays where it is. What is only there under a condition is left out, and
 * the documents that lack something on that account are open: nothing can be said about what is missing there.
 */
import type { Range } from "../../source.ts";
import { documentRanges } from "../../yaml/stream.ts";
import { type Action, actionsOf } from "./actions.ts";
import { type Block, isIn, structureOf } from "./blocks.ts";

export interface Mask {
  readonly text: string;
  /** May a document hold what the text does not show? */
  isOpen(document: Range): boolean;
  /** Is a document not to be read at all? */
  isLost(document: Range): boolean;
}

const PLACEHOLDER = "x";

/**
 * Conditions on the cluster's version, as charts write and name them. A PodSecurityPolicy is asked for by those whose
 * cluster has them.
 */
const OF_VERSION = /Capabilities|semver|kubeVersion|apiVersion|isStable|isBeta|psp|podSecurityPolic/i;

/** Nothing when the text is no template that can be taken apart. */
export function maskTemplate(text: string): Mask | undefined {
  const actions = actionsOf(text);
  const structure = actions === undefined ? undefined : structureOf(text, actions);
  return actions === undefined || structure === undefined ? undefined : new Masking(text, actions, structure).mask();
}

class Masking {
  readonly #source: string;
  /** The text without any action. */
  readonly #bare: Text;
  readonly #masked: Text;
  readonly #pieces: readonly Action[];
  readonly #blocks: readonly Block[];
  readonly #open: Range[] = [];
  readonly #lost: Range[] = [];
  /** Parts that are left out. */
  readonly #dropped: Range[] = [];

  constructor(
    text: string,
    actions: readonly Action[],
    { pieces, blocks }: NonNullable<ReturnType<typeof structureOf>>,
  ) {
    this.#source = text;
    this.#pieces = pieces;
    this.#blocks = blocks;
    this.#bare = new Text(text);
    this.#masked = new Text(text);
    for (const { range } of [...actions, ...pieces, ...blocks.filter(({ isDefinition }) => isDefinition)]) {
      this.#bare.blank(range);
      this.#masked.blank(range);
    }
  }

  mask(): Mask {
    const bare = this.#bare.toString();
    const documents = [...documentRanges(bare)];
    for (const block of this.#blocks) this.#decide(block, bare, documents);
    for (const piece of this.#pieces) this.#replace(piece, bare);
    const open = this.#open;
    const lost = this.#lost;
    return {
      text: this.#masked.toString(),
      isOpen: (document) => open.some((range) => touches(range, document)),
      isLost: (document) => lost.some((range) => touches(range, document)),
    };
  }

  #decide(block: Block, bare: string, documents: readonly Range[]): void {
    const { range, actions, isDefinition } = block;
    if (isDefinition || this.#isLeftOut(range)) return;
    if (!actions.every((action) => isAlone(bare, action.range))) this.#lost.push(range);
    for (const document of documents) {
      if (!touches(range, document)) continue;
      const hasMore = hasContent(bare, [document[0], range[0]]) || hasContent(bare, [range[1], document[1]]);
      const part: Range = [Math.max(afterMarker(bare, document[0]), range[0]), Math.min(document[1], range[1])];
      if (!hasContent(bare, part)) continue;
      // A condition for the whole document: where it holds, the document is as it stands.
      if (!hasMore && !this.#isForSome(block, document)) continue;
      if (hasMore) this.#open.push(part);
      if (!hasMore || isContinued(bare, part, document[1])) this.#lost.push(part);
      this.#dropped.push(part);
      this.#masked.blank(part);
    }
  }

  /** Is the document one of several, or for clusters of some versions only? */
  #isForSome({ actions }: Block, document: Range): boolean {
    return actions.some(({ kind, range }) => {
      const isOther = kind === "middle" && isIn(range, document);
      return isOther || (kind === "open" && OF_VERSION.test(this.#source.slice(...range)));
    });
  }

  #isLeftOut(range: Range): boolean {
    const isDefined = this.#blocks.some((block) => block.isDefinition && isIn(range, block.range));
    return isDefined || this.#dropped.some((dropped) => isIn(range, dropped));
  }

  #replace({ range, kind, trimsBehind }: Action, bare: string): void {
    if (kind === "silent" || this.#isLeftOut(range)) return;
    if (isAlone(bare, range)) {
      this.#open.push(range);
      return;
    }
    const [start, end] = range;
    // The next line would become a part of this one.
    if (trimsBehind && /^[ \t]*\r?$/.test(lineBehind(bare, end))) this.#lost.push(range);
    const [first = ""] = this.#source.slice(start, end).split(/\r?\n/, 1);
    this.#masked.write(start, PLACEHOLDER.repeat(first.length));
  }
}

/** A text of which parts are replaced by others of the same length. */
class Text {
  readonly #characters: string[];

  constructor(text: string) {
    this.#characters = text.split("");
  }

  /** Line breaks stay. */
  blank([start, end]: Range): void {
    for (let at = start; at < end; at++) {
      const character = this.#characters[at];
      if (character !== "\n" && character !== "\r") this.#characters[at] = " ";
    }
  }

  write(start: number, text: string): void {
    for (let index = 0; index < text.length; index++) this.#characters[start + index] = text.charAt(index);
  }

  toString(): string {
    return this.#characters.join("");
  }
}

function touches([start, end]: Range, [from, to]: Range): boolean {
  return start < to && from < end;
}

function lineBehind(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(at, end === -1 ? text.length : end);
}

/** Does nothing but actions stand on its lines? */
function isAlone(bare: string, [start, end]: Range): boolean {
  return bare.slice(bare.lastIndexOf("\n", start - 1) + 1, start).trim() === "" && lineBehind(bare, end).trim() === "";
}

/** What separates documents stays, whoever writes it. */
function afterMarker(bare: string, start: number): number {
  return bare.startsWith("---", start) ? start + 3 : start;
}

/** Do the lines behind a part belong to what it opens: to `args:`, or to the first line of an item? */
function isContinued(bare: string, [start, end]: Range, last: number): boolean {
  const next = firstContentLine(bare.slice(end, last));
  if (next === undefined) return false;
  const own = bare.slice(bare.lastIndexOf("\n", start - 1) + 1, end).split("\n");
  const least = own
    .filter((line) => CONTENT.test(line))
    .map(readLine)
    .reduce((shallow, line) => (line.indent <= shallow.indent ? line : shallow), {
      indent: Number.POSITIVE_INFINITY,
      isItem: true,
    });
  return next.indent > least.indent || (next.indent === least.indent && next.isItem && !least.isItem);
}

interface Line {
  readonly indent: number;
  /** Does it begin with a dash? */
  readonly isItem: boolean;
}

function readLine(line: string): Line {
  return { indent: line.search(/\S/), isItem: /^\s*-(?:\s|$)/.test(line) };
}

/** The rest of a document is not divided into lines for it: there may be as many blocks as lines. */
function firstContentLine(text: string): Line | undefined {
  const found = CONTENT.exec(text);
  return found === null ? undefined : readLine(lineBehind(text, found.index));
}

const CONTENT = /^(?!---(?:\s|$))[ \t]*[^\s#]/m;

function hasContent(bare: string, [start, end]: Range): boolean {
  return start < end && CONTENT.test(bare.slice(start, end));
}
