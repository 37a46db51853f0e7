import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Middleware makes a nonce that can be guessed",
    severity: "high",
    severityReason: "Who can guess the nonce can have any script run, in spite of the policy.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Make the nonce with `crypto.randomUUID()` or `crypto.getRandomValues()`, for each request.",
    references: [
      "https://nextjs.org/docs/app/guides/content-security-policy",
      "https://www.w3.org/TR/CSP3/#security-nonces",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ middleware }) {
    for (const nonce of middleware?.weakNonces ?? []) {
      yield { at: nonce, message: `The nonce of the policy protects nothing: ${nonce.fact}.` };
    }
  },
});
