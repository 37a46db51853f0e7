import { definePolicy, hasFrameAncestors, rewriteValue, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "X-Frame-Options has a value that browsers ignore",
    severity: "medium",
    severityReason: "The header looks like protection in a review, and the page can be framed by anybody.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Write `DENY` or `SAMEORIGIN`; to allow certain sites, use `frame-ancestors` of a Content-Security-Policy.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options",
      "https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (hasFrameAncestors(config) !== false) return;
    for (const header of config.headers) {
      const { key, value, applies, object } = header;
      if (key !== "x-frame-options" || !value.known || applies !== true) continue;
      // A list in which one of the two stands makes browsers refuse every frame.
      if (/(?:^|,)\s*(?:deny|sameorigin)\s*(?:,|$)/i.test(value.value)) continue;
      yield {
        at: header,
        message: `X-Frame-Options is "${value.value}", which browsers ignore: every site can put the page into a frame.`,
        related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
        fix: rewriteValue(header, "SAMEORIGIN"),
      };
    }
  },
});
