/**
 * Google's CSP Evaluator, which knows the ways around a policy. It throws at sources that are no addresses, so each of
 * its checks is asked by itself, and only about directives that are wholly known. What it calls a "maybe" is left out.
 */
import {
  checkPlainUrlSchemes,
  checkScriptAllowlistBypass,
  checkWildcards,
} from "csp_evaluator/dist/checks/security_checks.js";
import { Csp, Version } from "csp_evaluator/dist/csp.js";
import { type Finding, Severity } from "csp_evaluator/dist/finding.js";
import type { ContentSecurityPolicy, CspWeakness } from "./model.ts";

type Check = (policy: Csp) => readonly Finding[];

const checks: readonly (readonly [check: Check, isBypass: boolean])[] = [
  [checkPlainUrlSchemes, false],
  [checkWildcards, false],
  [checkScriptAllowlistBypass, true],
];

/** The policy as browsers with CSP 3 follow it: a nonce switches `'unsafe-inline'` off, `'strict-dynamic'` hosts. */
function effective({ directives }: ContentSecurityPolicy): Csp | undefined {
  const known: Record<string, string[]> = {};
  for (const { name, sources, open, repeated } of directives) {
    if (!open && !repeated)
      known[name] = sources.map(({ text }) => (/^'(?:nonce|sha)/i.test(text) ? text : text.toLowerCase()));
  }
  try {
    return new Csp(known).getEffectiveCsp(Version.CSP3);
  } catch {
    return undefined;
  }
}

function ask(check: Check, policy: Csp): readonly Finding[] {
  try {
    return check(policy).filter(({ severity }) => severity === Severity.HIGH);
  } catch {
    return [];
  }
}

export function weaknessesOf(policy: ContentSecurityPolicy): readonly CspWeakness[] {
  const asked = effective(policy);
  if (asked === undefined) return [];
  const found: CspWeakness[] = [];
  for (const [check, isBypass] of checks) {
    for (const { directive: name, value } of ask(check, asked)) {
      const directive = policy.directive(name);
      const at = value === undefined ? undefined : directive?.find(value.toLowerCase());
      if (directive === undefined || at === undefined || name === "base-uri") continue;
      const { source, range, text } = at;
      const type = isBypass ? "bypass" : forScripts(policy, name) ? "wildcard" : "wildcard-object";
      found.push({ source, range, type, directive, word: text });
    }
  }
  return found;
}

/** Does the directive decide where scripts come from? */
function forScripts({ scripts }: ContentSecurityPolicy, name: string): boolean {
  return name === scripts?.name || name.startsWith("script-src");
}
