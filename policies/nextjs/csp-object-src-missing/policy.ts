import { addDirective, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy leaves plugins and embedded documents open",
    severity: "low",
    severityReason: "Browsers have dropped plugins; what is left is an embedded document that the page vouches for.",
    presets: ["strict", "owasp-headers"],
    remediation: "Add `object-src 'none'`.",
    references: [
      "https://csp-evaluator.withgoogle.com/",
      "https://www.w3.org/TR/CSP3/#directive-object-src",
      "https://nextjs.org/docs/app/guides/content-security-policy",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(policy) {
    const { header, enforced, scripts, weaknesses } = policy;
    if (!enforced || header.applies !== true || scripts === undefined) return;
    const open = weaknesses.find(({ type }) => type === "wildcard-object");
    if (open !== undefined) {
      yield { at: open, message: `${open.directive.name} lets <object> and <embed> load ${open.word}.` };
      return;
    }
    if (policy.restricts("object-src") !== false || policy.restricts("default-src") !== false) return;
    yield {
      at: scripts,
      message: "The policy has neither object-src nor default-src, so <object> and <embed> load from everywhere.",
      fix: addDirective(policy, "object-src 'none'"),
    };
  },
});
