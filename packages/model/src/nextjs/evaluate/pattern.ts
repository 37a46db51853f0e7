/**
 * The user's regular expressions, which are data here: one is applied only when a backtracking engine is sure to
 * finish soon.
 */
import type { Located } from "../../source.ts";
import type { Budget } from "./budget.ts";
import type { PatternValue } from "./value.ts";

const LONGEST_PATTERN = 200;
const MOST_QUANTIFIERS = 4;
/** Characters looked at, in the worst case. */
const MOST_WORK = 20_000_000;
/** The worst case is far from the usual one. */
const WORK_OF_A_CHARACTER = 16;

/** An escape, a class, the start of a group, or a single character. */
const token = /\\(?:[xu][0-9a-fA-F]{2,4}|c[A-Za-z]|.)|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!:]|\(\?<\w+>|[\s\S]/gy;
const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const spaceOnly = /^(?:\\[snrt]| )$/;

interface Shape {
  readonly quantifiers: number;
  /** Every quantified atom matches white space only. */
  readonly isSpace: boolean;
}

/** Nothing for what can make matching exponential: a group that is repeated, or a reference back. */
function shapeOf(pattern: string): Shape | undefined {
  let quantifiers = 0;
  let isSpace = true;
  for (const match of pattern.matchAll(token)) {
    const [atom] = match;
    if (/^\\[1-9k]/.test(atom)) return undefined;
    quantifier.lastIndex = match.index + atom.length;
    if (atom === "|" || atom.startsWith("(") || !quantifier.test(pattern)) continue;
    if (atom === ")") return undefined;
    quantifiers++;
    isSpace &&= spaceOnly.test(atom);
  }
  return { quantifiers, isSpace };
}

/** Can matching a short text take long? Groups that are repeated can make it so, whatever the length. */
export function isTame(pattern: string): boolean {
  return pattern.length <= LONGEST_PATTERN && shapeOf(pattern) !== undefined;
}

function longestRunOfSpace(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/\s+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** The compiled expression, or nothing when applying it to this text could take long. */
export function compileFor(
  { pattern, flags }: PatternValue,
  text: string,
  budget: Budget,
  at: Located,
): RegExp | undefined {
  const shape = pattern.length > LONGEST_PATTERN ? undefined : shapeOf(pattern);
  if (shape === undefined || shape.quantifiers > MOST_QUANTIFIERS) return undefined;
  const reach = shape.isSpace ? longestRunOfSpace(text) : text.length;
  const work = (text.length + 1) * Math.max(1, reach) ** shape.quantifiers;
  if (work > MOST_WORK) return undefined;
  budget.spend(work / WORK_OF_A_CHARACTER, at);
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
