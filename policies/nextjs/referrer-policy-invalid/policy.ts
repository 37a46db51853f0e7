import {
  definePolicy,
  type Fix,
  type NextHeader,
  nearest,
  referrerPolicies,
  referrerPolicyOf,
  replace,
  usersOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Referrer-Policy has a value that browsers ignore",
    severity: "low",
    severityReason: "Browsers then follow their default, which is a good policy.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write a policy that exists, such as `strict-origin-when-cross-origin`.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy",
      "https://www.w3.org/TR/referrer-policy/#parse-referrer-policy-from-header",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, object } = header;
    if (key !== "referrer-policy" || !value.known || applies !== true) return;
    const meant = nearest(value.value, referrerPolicies);
    if (referrerPolicyOf(value.value) !== undefined) return;
    yield {
      at: header,
      message: `Referrer-Policy "${value.value}" is no policy that browsers know, so they ignore it${meant === undefined ? "" : ` (did you mean ${meant}?)`}.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: correct(header, meant),
    };
  },
});

function correct({ literal }: NextHeader, meant: string | undefined): Fix | undefined {
  if (literal === undefined || meant === undefined) return undefined;
  return { title: `Write ${meant}`, safe: false, edits: [replace(literal, meant)] };
}
