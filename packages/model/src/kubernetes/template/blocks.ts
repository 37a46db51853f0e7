/** Blocks of a Go template, and what of them is decided on one line. */
import type { Range } from "../../source.ts";
import type { Action } from "./actions.ts";

export interface Block {
  /** From its first action to its `end`. */
  readonly range: Range;
  readonly actions: readonly Action[];
  readonly isDefinition: boolean;
}

export interface Structure {
  /** Actions that write something or nothing; a block that begins and ends on one line is one that writes. */
  readonly pieces: readonly Action[];
  /** Blocks of several lines, outer ones first. */
  readonly blocks: readonly Block[];
}

/** Nothing when blocks are not closed. */
export function structureOf(text: string, actions: readonly Action[]): Structure | undefined {
  const blocks: Block[] = [];
  const opened: Action[][] = [];
  for (const action of actions) {
    if (action.kind === "open" || action.kind === "define") opened.push([action]);
    if (action.kind === "middle") opened.at(-1)?.push(action);
    if (action.kind !== "close") continue;
    const own = opened.pop();
    const [first] = own ?? [];
    if (own === undefined || first === undefined) return undefined;
    const range: Range = [first.range[0], action.range[1]];
    blocks.push({ range, actions: [...own, action], isDefinition: first.kind === "define" });
  }
  if (opened.length > 0) return undefined;
  const inline = blocks.filter(({ range: [start, end] }) => !text.slice(start, end).includes("\n"));
  const long = blocks.filter((block) => !inline.includes(block));
  const plain = actions.filter(({ kind }) => kind === "output" || kind === "silent");
  const pieces = [
    ...plain.filter(({ range }) => !inline.some((block) => isIn(range, block.range))),
    ...inline.map(pieceOf),
  ];
  return { pieces, blocks: long.sort((a, b) => a.range[0] - b.range[0]) };
}

function pieceOf({ range, actions }: Block): Action {
  return { range, kind: "output", trimsBehind: actions.at(-1)?.trimsBehind === true };
}

export function isIn([start, end]: Range, [from, to]: Range): boolean {
  return from <= start && end <= to;
}
