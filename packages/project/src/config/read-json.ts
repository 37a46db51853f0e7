/** JSON with comments and trailing commas, as editors allow in configs. */

import type { Range, Source } from "@secpolicy/core";
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { type ConfigProblem, problemAt } from "./error.ts";
import type { Locate, ReadConfig } from "./file.ts";

export function readJson(source: Source): ReadConfig {
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const range: Range = error === undefined ? [0, 0] : [error.offset, error.offset + error.length];
    const what = error === undefined ? "" : `: ${wordsOf(error)}`;
    return { problems: [problemAt(source, range, `The file is no valid JSON${what}.`)] };
  }
  const problems = [...duplicates(source, root)];
  return problems.length > 0 ? { problems } : { value: getNodeValue(root), locate: locateIn(root) };
}

/** `CommaExpected` → `comma expected`. */
function wordsOf({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
}

function locateIn(root: Node): Locate {
  return (path) => {
    const node = findNodeAtLocation(root, [...path]);
    if (node === undefined) return undefined;
    const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
    return { key: key === undefined ? undefined : rangeOf(key), value: rangeOf(node) };
  };
}

function rangeOf({ offset, length }: Node): Range {
  return [offset, offset + length];
}

/** The later of two equal keys would win in silence. */
function* duplicates(source: Source, node: Node): Iterable<ConfigProblem> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = node.type === "object" ? child.children?.[0] : undefined;
    if (key !== undefined) {
      if (seen.has(key.value)) yield problemAt(source, rangeOf(key), `The key "${key.value}" stands here twice.`);
      seen.add(key.value);
    }
    yield* duplicates(source, child);
  }
}
