import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Pages that are meant for one visitor have no Cache-Control",
    severity: "info",
    severityReason:
      "Next.js itself forbids caches to keep what it renders for a request: the header makes sure that a later change of the page does not undo that.",
    presets: ["owasp-headers"],
    remediation: 'Add a rule for these pages with `Cache-Control: "private, no-store"`.',
    references: [
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#cache-control",
      "https://owasp.org/www-project-secure-headers/#cache-control",
      "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.5",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    const { applies, privateRoutes } = config;
    if (applies !== true || privateRoutes.length === 0) return;
    yield {
      at: config,
      message: `headers() sets no Cache-Control for ${privateRoutes.join(", ")}: whether shared caches keep a page there depends on how Next.js renders it.`,
    };
  },
});
