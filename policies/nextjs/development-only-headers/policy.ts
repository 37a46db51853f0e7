import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Headers that protect pages are set in development only",
    severity: "medium",
    severityReason: "Production has none of them, and nobody who works on the site sees that.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Turn the condition round, or drop it.",
    references: [
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ developmentHeaders, applies }) {
    if (applies !== true) return;
    const found = developmentHeaders.filter(({ protectsPages, maybe }) => protectsPages && !maybe);
    const [first] = found;
    if (first === undefined) return;
    const names = [...new Set(found.flatMap(({ name }) => (name.known ? name.value : [])))];
    yield {
      at: first.name,
      message: `The config sets headers in development and none in production: pages are served without ${names.join(", ")}.`,
    };
  },
});
