import { definePolicy, type NextConfig, type Related } from "@secpolicy/core";

const REPORT_ONLY = "content-security-policy-report-only";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Content-Security-Policy is missing",
    severity: "medium",
    severityReason: "Nothing is open by itself, but one injected script then has the whole session of every visitor.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Add a Content-Security-Policy for every page: start with `default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'`, or set one with a nonce in `proxy.ts`.",
    references: [
      "https://nextjs.org/docs/app/guides/content-security-policy",
      "https://www.w3.org/TR/CSP3/",
      "https://owasp.org/www-project-secure-headers/#content-security-policy",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (config.lacks("content-security-policy") !== true) return;
    const reporting = reportOnly(config);
    const lack =
      reporting.length === 0
        ? "headers() sets no Content-Security-Policy"
        : "headers() sets Content-Security-Policy-Report-Only, which blocks nothing, and no Content-Security-Policy";
    yield {
      at: config,
      message: `${lack}: a script that gets into a page runs there with all that its visitor may do.`,
      related: reporting,
    };
  },
});

function reportOnly({ headers }: NextConfig): readonly Related[] {
  const found = headers.filter(({ key, maybe }) => key === REPORT_ONLY && !maybe);
  return found.map(({ name }) => ({ at: name, label: "the policy that only reports" }));
}
