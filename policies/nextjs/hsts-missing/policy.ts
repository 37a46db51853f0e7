import { addHeader, definePolicy, type Fix, type NextConfig } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Strict-Transport-Security is missing",
    severity: "low",
    severityReason: "It matters on a visitor's first request only, and whoever ends TLS may add the header.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Add `Strict-Transport-Security: max-age=63072000; includeSubDomains` for every page, unless what ends TLS adds it.",
    references: [
      "https://www.rfc-editor.org/rfc/rfc6797",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#strict-transport-security",
      "https://owasp.org/www-project-secure-headers/#strict-transport-security",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (config.lacks("strict-transport-security") !== true) return;
    yield {
      at: config,
      message:
        "headers() sets no Strict-Transport-Security: a visitor who types the address is first sent over plain HTTP, where anybody on the way can answer.",
      fix: fixOf(config),
    };
  },
});

/** Not safe: browsers then refuse plain HTTP for a year, of subdomains as well. */
function fixOf(config: NextConfig): Fix | undefined {
  const edit = addHeader(config, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  return edit === undefined ? undefined : { title: "Add the header", safe: false, edits: [edit] };
}
