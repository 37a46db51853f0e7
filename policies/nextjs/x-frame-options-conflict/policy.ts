import { definePolicy, type NextHeader } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "X-Frame-Options and frame-ancestors say different things",
    severity: "low",
    severityReason: "Browsers follow frame-ancestors; only the author's intent is unclear.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Say the same in both, or leave X-Frame-Options out.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options",
      "https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    for (const header of config.headers) {
      const { key, value, applies, rule } = header;
      if (key !== "x-frame-options" || !value.known || applies !== true || rule.example === undefined) continue;
      const sent = config.headersOn(rule.example);
      const policy = sent.find((other) => other.header.key === "content-security-policy");
      if (policy?.sent !== true || policy.instead !== undefined || policy.header.applies !== true) continue;
      const wider = widerAncestor(value.value, policy.header);
      if (wider === undefined) continue;
      yield {
        at: header,
        message: `X-Frame-Options is "${value.value}", and frame-ancestors allows ${wider.text}: browsers follow frame-ancestors.`,
        related: [{ at: wider, label: "what frame-ancestors allows" }],
      };
    }
  },
});

/** A source that the policy allows and the header does not. */
function widerAncestor(value: string, { csp }: NextHeader) {
  const allowed = value.trim().toLowerCase();
  if (allowed !== "deny" && allowed !== "sameorigin") return undefined;
  return csp?.directive("frame-ancestors")?.sources.find(({ text }) => {
    const source = text.toLowerCase();
    return source !== "'none'" && !(source === "'self'" && allowed === "sameorigin");
  });
}
