import {
  definePolicy,
  parsePermissionsPolicy,
  permissionsOfFeaturePolicy,
  rewriteValue,
  usersOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Permissions-Policy can not be read",
    severity: "medium",
    severityReason: "Browsers ignore the whole header for one mistake, so that nothing of what it denies is denied.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      'Write `feature=()` for nobody, `feature=(self "https://example.org")` for some, with commas between features.',
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy",
      "https://www.rfc-editor.org/rfc/rfc8941#section-3.2",
      "https://www.w3.org/TR/permissions-policy/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, object } = header;
    if (key !== "permissions-policy" || !value.known || applies !== true) return;
    const { fault } = parsePermissionsPolicy(value.value);
    if (fault === undefined) return;
    const converted = permissionsOfFeaturePolicy(value.value);
    yield {
      at: header,
      message: `Permissions-Policy is ignored as a whole: ${fault}.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: converted === undefined ? undefined : rewriteValue(header, converted),
    };
  },
});
