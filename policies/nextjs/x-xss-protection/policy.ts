import { definePolicy, type Fix, type NextHeader, replace, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "X-XSS-Protection switches a browser's old filter on",
    severity: "medium",
    severityReason: "Current browsers ignore the header; in old ones the filter itself opens holes.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Set the header to `0` or remove it, and protect pages with a Content-Security-Policy.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-XSS-Protection",
      "https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html#x-xss-protection",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, object } = header;
    if (key !== "x-xss-protection" || !value.known || applies !== true) return;
    if (/^\s*(?:0\s*(?:;.*)?)?$/s.test(value.value)) return;
    yield {
      at: header,
      message: `X-XSS-Protection is "${value.value}": browsers have dropped the filter, and in old ones it lets an attacker switch off scripts of the page.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: switchOff(header),
    };
  },
});

/** Not the removal of the header: Next.js refuses a rule without headers. */
function switchOff({ literal }: NextHeader): Fix | undefined {
  if (literal === undefined) return undefined;
  return { title: "Set the header to 0", safe: true, edits: [replace(literal, "0")] };
}
