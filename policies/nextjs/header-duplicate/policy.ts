import { definePolicy, type Fix, type NextHeader, removeHeader } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "A rule sets the same header twice",
    severity: "low",
    severityReason: "Only the last one is sent; which was meant is unclear.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Keep one of the two.",
    references: ["https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#header-overriding-behavior"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { name, overriddenBy, rule } = header;
    if (overriddenBy === undefined || overriddenBy.rule !== rule || !name.known) return;
    yield {
      at: name,
      message: `${name.value} stands in one rule twice, and Next.js sends the last one only.`,
      related: [{ at: overriddenBy.name, label: "this one is sent" }],
      fix: fixOf(header),
    };
  },
});

function fixOf(header: NextHeader): Fix | undefined {
  const edit = removeHeader(header);
  return edit === undefined ? undefined : { title: "Remove the header that is not sent", safe: true, edits: [edit] };
}
