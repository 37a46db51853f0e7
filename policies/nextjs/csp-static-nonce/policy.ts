import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy has the same nonce in every response",
    severity: "high",
    severityReason:
      "Whoever has seen one page knows the nonce of all, and browsers ignore other protection beside a nonce.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Make a nonce for each request in `proxy.ts`, or list hashes; a config is only read once, when the server starts.",
    references: [
      "https://nextjs.org/docs/app/guides/content-security-policy",
      "https://www.w3.org/TR/CSP3/#security-nonces",
      "https://csp-evaluator.withgoogle.com/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ header, enforced, directives }) {
    if (!enforced || header.applies !== true) return;
    for (const { name, sources, repeated } of directives) {
      if (repeated) continue;
      for (const source of sources) {
        if (!/^'nonce-.*'$/is.test(source.text)) continue;
        yield {
          at: source,
          message: `${name} holds a nonce that is written into the config: it is the same in every response, so an attacker knows it.`,
        };
      }
    }
  },
});
