import { addHeader, definePolicy, type Fix, type NextConfig } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "X-Content-Type-Options is missing",
    severity: "low",
    severityReason: "It matters where a site serves files that its visitors have written.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Add `X-Content-Type-Options: nosniff` for every page.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Content-Type-Options",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#x-content-type-options",
      "https://owasp.org/www-project-secure-headers/#x-content-type-options",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (config.lacks("x-content-type-options") !== true) return;
    yield {
      at: config,
      message:
        "headers() sets no X-Content-Type-Options: a browser may take an uploaded text or image for a script or a page.",
      fix: fixOf(config),
    };
  },
});

function fixOf(config: NextConfig): Fix | undefined {
  const edit = addHeader(config, "X-Content-Type-Options", "nosniff");
  return edit === undefined ? undefined : { title: "Add the header", safe: false, edits: [edit] };
}
