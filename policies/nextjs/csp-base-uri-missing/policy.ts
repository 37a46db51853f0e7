import { addDirective, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy does not restrict <base>",
    severity: "low",
    severityReason: "It takes an injected element, and a page whose scripts have relative addresses.",
    presets: ["strict", "owasp-headers"],
    remediation: "Add `base-uri 'self'`, or `base-uri 'none'`; `default-src` does not cover it.",
    references: [
      "https://www.w3.org/TR/CSP3/#directive-base-uri",
      "https://csp-evaluator.withgoogle.com/",
      "https://nextjs.org/docs/app/guides/content-security-policy",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(policy) {
    const { header, enforced, scripts } = policy;
    if (!enforced || header.applies !== true || scripts === undefined) return;
    if (policy.restricts("base-uri") !== false) return;
    yield {
      at: scripts,
      message: `The policy has no base-uri, which ${scripts.name} does not stand in for: an injected <base> sends relative addresses of scripts to another host.`,
      fix: addDirective(policy, "base-uri 'self'"),
    };
  },
});
