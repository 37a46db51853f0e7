/** Referrer-Policy: https://www.w3.org/TR/referrer-policy/#parse-referrer-policy-from-header */

const tokens: ReadonlySet<string> = new Set([
  "no-referrer",
  "no-referrer-when-downgrade",
  "origin",
  "origin-when-cross-origin",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
  "unsafe-url",
]);

/** The policy that browsers follow: the last one of the list that they know. */
export function referrerPolicyOf(value: string): string | undefined {
  const known = value.split(",").map((token) => token.trim().toLowerCase());
  return known.findLast((token) => tokens.has(token));
}

export const referrerPolicies: readonly string[] = [...tokens];
