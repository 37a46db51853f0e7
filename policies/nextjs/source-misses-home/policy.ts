import { definePolicy, type Fix, type NextConfig, type NextRule, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "A rule that is meant for every page misses the home page",
    severity: "medium",
    severityReason: "The most visited page is the one without the headers.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write `/:path*` in place of `/(.*)`, or add a rule for `/`.",
    references: [
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#headers-with-i18n-support",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#headers-with-basepath-support",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    const { rules, basePath, applies } = config;
    if (applies !== true || (basePath !== undefined && !basePath.known)) return;
    const home = basePath?.value || "/";
    for (const rule of rules) {
      if (!rule.missesHome || rule.maybe || rule.conditional) continue;
      const names = namesMissing(config, rule, home);
      if (names.length === 0) continue;
      yield {
        at: rule,
        message: `With ${basePath === undefined ? "i18n" : "basePath or i18n"} this source matches every page but the home page, which does not get ${names.join(", ")}.`,
        fix: fixOf(rule),
      };
    }
  },
});

/** Headers of the rule that protect pages and reach the home page from nowhere. */
function namesMissing(config: NextConfig, rule: NextRule, home: string): readonly string[] {
  const found = new Set(config.headersOn(home).map(({ header }) => header.key));
  const missing = rule.headers.filter(
    ({ key, protectsPages, applies }) => key !== undefined && protectsPages && applies === true && !found.has(key),
  );
  const closed = config.status === "full" || config.status === "names";
  if (!closed || missing.some(({ key = "" }) => config.elsewhere.some((file) => file.maySet(key)))) return [];
  return missing.flatMap(({ name }) => (name.known ? name.value : []));
}

function fixOf(rule: NextRule): Fix | undefined {
  const { source, range } = rule;
  if (!/^(["'`])\/\(\.\*\)\1$/.test(textOf(rule))) return undefined;
  const edits = [replace({ source, range: [range[0] + 1, range[1] - 1] }, "/:path*")];
  return { title: "Match the home page as well", safe: true, edits };
}
