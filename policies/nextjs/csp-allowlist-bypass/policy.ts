import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy trusts a host that runs anybody's script",
    severity: "low",
    severityReason: "It takes an injected element that a policy without such a host would have stopped.",
    presets: ["strict"],
    remediation:
      "Name the path of the script that is needed, or replace the list of hosts by a nonce with `'strict-dynamic'`.",
    references: [
      "https://csp-evaluator.withgoogle.com/",
      "https://research.google/pubs/csp-is-dead-long-live-csp-on-the-insecurity-of-whitelists-and-the-future-of-content-security-policy/",
      "https://www.w3.org/TR/CSP3/#strict-dynamic-usage",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ header, enforced, weaknesses }) {
    if (!enforced || header.applies !== true) return;
    for (const weakness of weaknesses) {
      if (weakness.type !== "bypass") continue;
      yield {
        at: weakness,
        message: `${weakness.directive.name} trusts ${weakness.word}, which answers with a script of the caller's choice: an injected element can load one from there.`,
      };
    }
  },
});
