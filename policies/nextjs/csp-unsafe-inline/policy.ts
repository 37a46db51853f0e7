import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy allows inline scripts",
    severity: "info",
    severityReason:
      "Next.js itself puts its data into inline scripts, and its guide shows the keyword for sites without nonces.",
    presets: ["strict", "owasp-headers"],
    remediation:
      "Set the policy with a nonce in `proxy.ts`, or with hashes through `experimental.sri`; keep `'unsafe-inline'` for pages that must stay static.",
    references: [
      "https://nextjs.org/docs/app/guides/content-security-policy",
      "https://www.w3.org/TR/CSP3/#framework-directive-source-list",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ header, enforced, scripts }) {
    if (!enforced || header.applies !== true || scripts === undefined || scripts.open) return;
    const found = scripts.find("'unsafe-inline'");
    if (found === undefined || scripts.trustsByNonce || scripts.find("'strict-dynamic'") !== undefined) return;
    yield {
      at: found,
      message: `${scripts.name} holds 'unsafe-inline': a script that gets into the text of a page runs, so the policy stops little of what it is for.`,
    };
  },
});
