import { addHeader, definePolicy, type Fix, type NextConfig } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Cross-Origin-Resource-Policy is missing",
    severity: "info",
    severityReason: "Reading them takes an attack on the processor; browsers keep most sites apart already.",
    presets: ["strict", "owasp-headers"],
    remediation: "Add `Cross-Origin-Resource-Policy: same-origin`, or `same-site` where sister sites show the images.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Resource-Policy",
      "https://owasp.org/www-project-secure-headers/#cross-origin-resource-policy",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (config.lacks("cross-origin-resource-policy") !== true) return;
    yield {
      at: config,
      message:
        "headers() sets no Cross-Origin-Resource-Policy: another site can load the responses into its own process.",
      fix: fixOf(config),
    };
  },
});

function fixOf(config: NextConfig): Fix | undefined {
  const edit = addHeader(config, "Cross-Origin-Resource-Policy", "same-origin");
  return edit === undefined ? undefined : { title: "Add the header", safe: false, edits: [edit] };
}
