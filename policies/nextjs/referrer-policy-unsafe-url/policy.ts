import { definePolicy, type Fix, type NextHeader, referrerPolicyOf, replace, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Referrer-Policy sends whole addresses to other sites",
    severity: "medium",
    severityReason: "What leaks is what stands in addresses: searches, names of documents, tokens of links.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write `strict-origin-when-cross-origin`.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy",
      "https://www.w3.org/TR/referrer-policy/#referrer-policy-unsafe-url",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, object } = header;
    if (key !== "referrer-policy" || !value.known || applies !== true) return;
    if (referrerPolicyOf(value.value) !== "unsafe-url") return;
    yield {
      at: header,
      message:
        "Referrer-Policy is unsafe-url: every other site that a page loads something from is sent the whole address of a page, even over plain HTTP.",
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: correct(header),
    };
  },
});

function correct({ literal }: NextHeader): Fix | undefined {
  if (literal === undefined) return undefined;
  return {
    title: "Write strict-origin-when-cross-origin",
    safe: false,
    edits: [replace(literal, "strict-origin-when-cross-origin")],
  };
}
