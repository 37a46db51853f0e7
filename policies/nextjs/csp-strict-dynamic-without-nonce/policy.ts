import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy has 'strict-dynamic' without a nonce or hash",
    severity: "medium",
    severityReason:
      "Nothing is opened by it: browsers then run no script at all, or the author takes the keyword out in a hurry.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Set the policy with a nonce in `proxy.ts`, add hashes, or leave `'strict-dynamic'` out.",
    references: [
      "https://www.w3.org/TR/CSP3/#strict-dynamic-usage",
      "https://nextjs.org/docs/app/guides/content-security-policy",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ header, enforced, scripts }) {
    if (!enforced || header.applies !== true || scripts === undefined || scripts.open) return;
    const found = scripts.find("'strict-dynamic'");
    if (found === undefined || scripts.trustsByNonce) return;
    yield {
      at: found,
      message: `${scripts.name} holds 'strict-dynamic' and neither a nonce nor a hash: browsers ignore its hosts and 'self', so no script of the page runs.`,
    };
  },
});
