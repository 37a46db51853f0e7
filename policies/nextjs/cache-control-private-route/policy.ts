import { definePolicy, isKeptByShared, rewriteValue, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "A page that is meant for one visitor may be kept for all",
    severity: "medium",
    severityReason:
      "One visitor gets what was made for another, when a shared cache stands in front and the page is rendered for each.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write `private, no-store` for pages behind a login.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cache-Control",
      "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.9",
      "https://owasp.org/www-project-secure-headers/#cache-control",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, rule, object } = header;
    if (key !== "cache-control" || !value.known || applies !== true || !rule.pattern.known) return;
    const segment = privateSegment(rule.pattern.value);
    if (segment === undefined || !isKeptByShared(value.value)) return;
    yield {
      at: header,
      message: `Cache-Control "${value.value}" lets shared caches keep what is below ${segment}: one visitor may get the page of another.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: rewriteValue(header, "private, no-store"),
    };
  },
});

const names = new Set(
  "account accounts admin billing cart checkout dashboard inbox invoices my-account orders profile settings".split(" "),
);

/** The part of a path that says whom it belongs to, with what stands before it. Not of a file: it has an extension. */
function privateSegment(pattern: string): string | undefined {
  if (/\.\(?[a-z]/i.test(pattern)) return undefined;
  const [auth] = /^\/api\/auth(?=\/|$)/.exec(pattern) ?? [];
  if (auth !== undefined) return auth;
  const segments = pattern.split("/");
  const index = segments.findIndex((segment) => names.has(segment.toLowerCase()));
  return index === -1 ? undefined : segments.slice(0, index + 1).join("/");
}
