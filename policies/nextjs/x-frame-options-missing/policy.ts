import { addHeader, definePolicy, type Fix, hasFrameAncestors, type NextConfig } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Pages can be put into frames of other sites",
    severity: "medium",
    severityReason: "It takes a visitor who is signed in and clicks on the attacker's page.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Add `frame-ancestors 'self'` to the Content-Security-Policy, or `X-Frame-Options: SAMEORIGIN`.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options",
      "https://www.w3.org/TR/CSP3/#directive-frame-ancestors",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#x-frame-options",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (config.lacks("x-frame-options") !== true || hasFrameAncestors(config) !== false) return;
    yield {
      at: config,
      message:
        "headers() sets neither X-Frame-Options nor a policy with frame-ancestors: another site can show the pages in a frame and steer its visitors' clicks.",
      fix: fixOf(config),
    };
  },
});

function fixOf(config: NextConfig): Fix | undefined {
  const edit = addHeader(config, "X-Frame-Options", "SAMEORIGIN");
  return edit === undefined ? undefined : { title: "Add the header", safe: false, edits: [edit] };
}
