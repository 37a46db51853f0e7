import { definePolicy, type Fix, type NextConfig, type NextRule, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Headers that protect pages are set for one level of the site only",
    severity: "medium",
    severityReason: "The pages that matter, deeper in the site, have no protection.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write `/:path*` as the source.",
    references: ["https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#path-matching"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    const { rules, basePath, applies, status } = config;
    if (applies !== true || (status !== "full" && status !== "names")) return;
    if (basePath !== undefined && !basePath.known) return;
    const base = basePath?.value ?? "";
    let found = 0;
    for (const rule of rules) {
      if (rule.maybe || rule.conditional || !rule.pattern.known || !/^\/(?::\w+)?$/.test(rule.pattern.value)) continue;
      const names = namesOnlyHere(config, rule, [`${base}/a`, `${base}/a/b/c`]);
      if (names.length === 0) continue;
      const reach = rule.pattern.value === "/" ? "the home page only" : "paths of one part only";
      yield {
        at: rule,
        message: `The source ${rule.pattern.value} matches ${reach}: no page below gets ${names.join(", ")}.`,
        // A second rule for every page could give the same headers again.
        fix: found++ === 0 ? fixOf(rule) : undefined,
      };
    }
  },
});

/** Headers of the rule that protect pages, and that none of the other paths gets or may get. */
function namesOnlyHere(
  { headersOn, elsewhere }: NextConfig,
  rule: NextRule,
  others: readonly string[],
): readonly string[] {
  const found = new Set(others.slice(1).flatMap((path) => headersOn(path).map(({ header }) => header.key)));
  return rule.headers.flatMap(({ key, name, protectsPages, applies }) => {
    if (key === undefined || !protectsPages || applies !== true || found.has(key) || !name.known) return [];
    return elsewhere.some((file) => file.maySet(key)) ? [] : [name.value];
  });
}

/** Not safe: pages below may not stand headers that the home page does. */
function fixOf(rule: NextRule): Fix | undefined {
  const { source, range } = rule;
  if (!/^(["'`])\/(?::\w+)?\1$/.test(textOf(rule))) return undefined;
  const edits = [replace({ source, range: [range[0] + 1, range[1] - 1] }, "/:path*")];
  return { title: "Match every page", safe: false, edits };
}
