/** How deeply tokens of the library hold each other, found without recursion. */
import type { CST } from "yaml";

/**
 * The library composes nodes by recursion: about a thousand levels exhaust the stack, and V8 ends the process when it has
 * to compile a regular expression shortly before that.
 */
const MOST_LEVELS = 500;

/** Where the first collection begins that is nested more deeply than can be composed. */
export function tooDeepAt(token: CST.Token): number | undefined {
  const pending: { readonly token: CST.Token; readonly level: number }[] = [{ token, level: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token: holder, level } = next;
    if (level > MOST_LEVELS) return holder.offset;
    for (const held of heldBy(holder)) pending.push({ token: held, level: level + 1 });
  }
  return undefined;
}

function heldBy(token: CST.Token): readonly CST.Token[] {
  const held = token.type === "document" ? [token.value] : itemsOf(token).flatMap(({ key, value }) => [key, value]);
  return held.filter((one) => one !== undefined && one !== null && "items" in one);
}

function itemsOf(token: CST.Token): readonly CST.CollectionItem[] {
  return "items" in token ? token.items : [];
}
