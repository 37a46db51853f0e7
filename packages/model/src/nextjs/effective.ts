/** The headers that one path gets: the rules in order, the last of a name wins, `Set-Cookie` adds up. */
import type { EffectiveHeader, NextHeader, NextRule } from "./model.ts";

export function headersOn(rules: readonly NextRule[], path: string): readonly EffectiveHeader[] {
  const found = new Map<string, EffectiveHeader>();
  const cookies: EffectiveHeader[] = [];
  for (const rule of rules) {
    const matches = rule.matches(path);
    if (matches === false) continue;
    for (const header of rule.headers) {
      const { key } = header;
      if (key === undefined) continue;
      const isSure = matches === true && !header.maybe;
      if (key === "set-cookie") cookies.push(effective(header, isSure, []));
      else found.set(key, after(found.get(key), header, isSure));
    }
  }
  return [...found.values(), ...cookies];
}

function effective(header: NextHeader, sent: boolean, replaced: readonly NextHeader[]): EffectiveHeader {
  return { header, sent: sent ? true : undefined, instead: undefined, replaced };
}

/** A header that is sure replaces the one before; one that is not leaves it possible. */
function after(old: EffectiveHeader | undefined, header: NextHeader, isSure: boolean): EffectiveHeader {
  if (old === undefined) return effective(header, isSure, []);
  if (isSure) return effective(header, true, [...old.replaced, old.header]);
  return { header: old.header, sent: old.sent, instead: header, replaced: old.replaced };
}
