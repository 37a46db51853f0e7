/** Edits of a policy, in whichever literal of its value a directive is written. */
import type { Edit, Fix } from "../../edit.ts";
import { type Located, textOf } from "../../source.ts";
import { addDirectiveToLiteral, escaped } from "../edit.ts";
import type { ContentSecurityPolicy, CspDirective } from "./model.ts";

/** A directive as it is written, from its name to its last source. */
interface Written {
  /** The inside of the literal. */
  readonly piece: Located;
  readonly start: number;
  readonly end: number;
}

/** Nothing where a directive does not stand in one literal as it reads. */
function writtenAs({ header }: ContentSecurityPolicy, directive: CspDirective): Written | undefined {
  const piece = header.pieceOf(directive);
  if (piece === undefined || directive.open || textOf(directive).toLowerCase() !== directive.name) return undefined;
  const { text } = piece.source;
  const [start] = directive.range;
  const semicolon = text.indexOf(";", start);
  const limit = semicolon === -1 ? piece.range[1] : Math.min(semicolon, piece.range[1]);
  const written = text.slice(start, limit).trimEnd();
  const [, ...words] = written.replace(/\\(["'`])/g, "$1").split(/\s+/);
  const isWhole = words.join(" ") === directive.sources.map((source) => source.text).join(" ");
  return isWhole ? { piece, start, end: start + written.length } : undefined;
}

/** Takes a directive out, with its semicolon and, where it has one, its line; not the only one of its literal. */
export function removeDirective(policy: ContentSecurityPolicy, directive: CspDirective): Edit | undefined {
  const written = writtenAs(policy, directive);
  if (written === undefined) return undefined;
  const { piece, start, end } = written;
  const { source, range } = piece;
  const before = source.text.slice(range[0], start);
  const after = source.text.slice(end, range[1]);
  if (/^[\s;]*$/.test(before + after)) return undefined;
  const [blanks = ""] = /\s*$/.exec(before) ?? [];
  const [followed = ""] = /^\s*;/.exec(after) ?? [];
  // Without a semicolon of its own it is the last: the one before it goes.
  const [ending = ""] = followed === "" ? (/;\s*$/.exec(before) ?? []) : [];
  if (ending !== "") return { source, range: [start - ending.length, end], text: "" };
  const isFirst = before.trim() === "" && !blanks.includes("\n");
  const [gap = ""] = isFirst ? (/^[^\S\n]*/.exec(after.slice(followed.length)) ?? []) : [];
  const from = isFirst ? start : start - blanks.length;
  return { source, range: [from, end + followed.length + gap.length], text: "" };
}

/** Adds a directive behind the last one that is written in one literal; never safe, as what browsers do changes. */
export function addDirective(policy: ContentSecurityPolicy, directive: string): Fix | undefined {
  const { header, directives } = policy;
  if (header.literal !== undefined) return addDirectiveToLiteral(header.literal, directive);
  const last = directives.at(-1);
  const written = last === undefined ? undefined : writtenAs(policy, last);
  if (written === undefined) return undefined;
  const { piece, start, end } = written;
  const { source, range } = piece;
  const [followed = ""] = /^\s*;/.exec(source.text.slice(end, range[1])) ?? [];
  const [blanks = " "] = /\r?\n[^\S\n]*$/.exec(source.text.slice(range[0], start)) ?? [];
  const text = escaped(piece, `${followed === "" ? ";" : ""}${blanks}${directive}${followed === "" ? "" : ";"}`);
  const at = end + followed.length;
  return { title: `Add ${directive}`, safe: false, edits: [{ source, range: [at, at], text }] };
}
