/** The headers that one path gets: the rules in order, the last of a name wins, `Set-Cookie` adds up. */
import type { Ternary } from "../ternary.ts";
import type { EffectiveHeader, NextHeader, NextRule } from "./model.ts";
import type { OtherRules } from "./others/index.ts";

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
  if (isSame(old.header, header)) return old;
  return { header: old.header, sent: old.sent, instead: header, replaced: old.replaced };
}

/** Whichever of the two is sent, the browser gets the same. */
function isSame(one: NextHeader, other: NextHeader): boolean {
  if (one.value.known && other.value.known) return one.value.value === other.value.value;
  return one.source === other.source && one.range[0] === other.range[0] && one.range[1] === other.range[1];
}

/** What surrounds the rules of a config. */
interface RouteParts {
  readonly rules: readonly NextRule[];
  readonly others: readonly OtherRules[];
  /** Does the config's `headers()` have an effect? */
  readonly applies: Ternary;
}

/** As `headersOn`, with what other files give to the path: which of two of a name wins there is left open. */
export function routeHeaders({ rules, others, applies }: RouteParts, path: string): readonly EffectiveHeader[] {
  const own = headersOn(rules, path);
  const found = new Map<string, EffectiveHeader>();
  const cookies: EffectiveHeader[] = [];
  const add = (each: EffectiveHeader, isSure: boolean, wins: boolean): void => {
    const { key = "" } = each.header;
    const before = found.get(key);
    const entry = isSure ? each : { ...each, sent: undefined };
    if (key === "set-cookie") cookies.push(entry);
    else if (before === undefined) found.set(key, entry);
    else if (wins && entry.sent === true) found.set(key, after(before, each.header, true));
    else if (!isSame(before.header, each.header)) found.set(key, { ...before, instead: before.instead ?? each.header });
  };
  for (const each of own) {
    const { key = "" } = each.header;
    add(each, applies === true && !others.some((other) => other.mayReplace(key, path)), false);
  }
  for (const { rules: theirs, isSure, wins } of others) {
    for (const each of headersOn(theirs, path)) add(each, isSure, wins);
  }
  return [...found.values(), ...cookies];
}
