/**
 * For one request the last header of a name wins, whatever rule it stands in; `Set-Cookie` adds up.
 * https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#header-overriding-behavior
 */
import type { HeaderDraft, RuleDraft } from "./rules.ts";

/** Later headers of one name, by the requests that they are sure to reach. */
interface Later {
  everywhere: HeaderDraft | undefined;
  readonly byPaths: Map<string, HeaderDraft>;
  readonly byRule: Map<RuleDraft, HeaderDraft>;
}

/** Marks each header that a later one always replaces. */
export function markOverridden(headers: readonly HeaderDraft[]): void {
  const byKey = new Map<string, Later>();
  for (const header of [...headers].reverse()) {
    const { key, rule } = header;
    if (key === undefined || key === "set-cookie") continue;
    const later = byKey.get(key) ?? { everywhere: undefined, byPaths: new Map(), byRule: new Map() };
    byKey.set(key, later);
    const samePaths = rule.paths === undefined ? undefined : later.byPaths.get(rule.paths);
    header.overriddenBy = later.byRule.get(rule) ?? samePaths ?? later.everywhere;
    if (header.overriddenBy !== undefined) header.applies = false;
    if (!header.maybe) remember(later, header);
  }
}

function remember(later: Later, header: HeaderDraft): void {
  const { rule } = header;
  if (!later.byRule.has(rule)) later.byRule.set(rule, header);
  if (rule.conditional) return;
  if (rule.paths !== undefined && !later.byPaths.has(rule.paths)) later.byPaths.set(rule.paths, header);
  if (rule.everywhere) later.everywhere ??= header;
}
