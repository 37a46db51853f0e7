import { definePolicy, referrerPolicyOf, rewriteValue, usersOf } from "@secpolicy/core";

const leaks: Readonly<Record<string, string>> = {
  origin: "the name of the site is sent to others over plain HTTP, too",
  "origin-when-cross-origin": "the name of the site is sent to others over plain HTTP, too",
  "no-referrer-when-downgrade": "other sites are sent whole addresses of pages",
};

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Referrer-Policy tells other sites more than it has to",
    severity: "info",
    severityReason: "The guide of Next.js itself shows one of these values; what leaks is mostly the name of the site.",
    presets: ["strict", "owasp-headers"],
    remediation:
      "Write `strict-origin-when-cross-origin`, or `same-origin` where other sites need not know where a visitor came from.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy",
      "https://www.w3.org/TR/referrer-policy/",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, object } = header;
    if (key !== "referrer-policy" || !value.known || applies !== true) return;
    const policy = referrerPolicyOf(value.value);
    const leak = policy === undefined ? undefined : leaks[policy];
    if (leak === undefined) return;
    yield {
      at: header,
      message: `Referrer-Policy is ${policy}: ${leak}.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: rewriteValue(header, "strict-origin-when-cross-origin"),
    };
  },
});
