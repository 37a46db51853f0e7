import { addHeader, definePolicy, type Fix, type NextConfig } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Cross-Origin-Opener-Policy is missing",
    severity: "info",
    severityReason: "What the other page can do is to send the window elsewhere and to watch a few of its counts.",
    presets: ["strict", "owasp-headers"],
    remediation:
      "Add `Cross-Origin-Opener-Policy: same-origin`, or `same-origin-allow-popups` where pages open windows of other sites to sign in or to pay.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Opener-Policy",
      "https://owasp.org/www-project-secure-headers/#cross-origin-opener-policy",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (config.lacks("cross-origin-opener-policy") !== true) return;
    yield {
      at: config,
      message:
        "headers() sets no Cross-Origin-Opener-Policy: a page of another site that opens this one keeps a hold on its window.",
      fix: fixOf(config),
    };
  },
});

function fixOf(config: NextConfig): Fix | undefined {
  const edit = addHeader(config, "Cross-Origin-Opener-Policy", "same-origin-allow-popups");
  return edit === undefined ? undefined : { title: "Add the header", safe: false, edits: [edit] };
}
