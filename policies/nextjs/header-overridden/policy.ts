import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "A later rule always replaces a header",
    severity: "info",
    severityReason: "What is sent may be what was meant: the order of rules is part of Next.js.",
    presets: ["strict"],
    remediation: "Put the rule for every page first and the exceptions behind it.",
    references: ["https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#header-overriding-behavior"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ name, overriddenBy, rule }) {
    if (overriddenBy === undefined || overriddenBy.rule === rule || !name.known) return;
    yield {
      at: name,
      message: `${name.value} of this rule is never sent: a later rule for the same paths replaces it.`,
      related: [{ at: overriddenBy.name, label: "this one is sent" }],
    };
  },
});
