import { definePolicy, type Fix, type NextHeader, replace, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "X-Content-Type-Options has a value that browsers ignore",
    severity: "medium",
    severityReason: "The header looks like protection in a review and is none.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write `nosniff`, the only value that there is.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Content-Type-Options",
      "https://fetch.spec.whatwg.org/#x-content-type-options-header",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, object } = header;
    if (key !== "x-content-type-options" || !value.known || applies !== true) return;
    if (/^\s*nosniff\s*(?:,|$)/i.test(value.value)) return;
    yield {
      at: header,
      message: `X-Content-Type-Options is "${value.value}", which browsers ignore: they guess the type of a response as if there were no header.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: correct(header),
    };
  },
});

function correct({ literal }: NextHeader): Fix | undefined {
  if (literal === undefined) return undefined;
  return { title: "Write nosniff", safe: true, edits: [replace(literal, "nosniff")] };
}
