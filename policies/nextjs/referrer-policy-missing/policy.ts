import { addHeader, definePolicy, type Fix, type NextConfig } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Referrer-Policy is missing",
    severity: "info",
    severityReason: "Current browsers send no more than the origin to other sites by themselves.",
    presets: ["strict", "owasp-headers"],
    remediation: "Add `Referrer-Policy: strict-origin-when-cross-origin` for every page.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#referrer-policy",
      "https://owasp.org/www-project-secure-headers/#referrer-policy",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (config.lacks("referrer-policy") !== true) return;
    yield {
      at: config,
      message: "headers() sets no Referrer-Policy: what other sites learn of an address is left to each browser.",
      fix: fixOf(config),
    };
  },
});

function fixOf(config: NextConfig): Fix | undefined {
  const edit = addHeader(config, "Referrer-Policy", "strict-origin-when-cross-origin");
  return edit === undefined ? undefined : { title: "Add the header", safe: false, edits: [edit] };
}
