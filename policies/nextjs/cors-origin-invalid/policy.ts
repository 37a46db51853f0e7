import { definePolicy, type Fix, faultOfAllowedOrigin, type NextHeader, rewriteValue, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Access-Control-Allow-Origin can not equal an origin",
    severity: "medium",
    severityReason: "Nothing is opened by it: the requests that it was written for are refused.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Write one origin, without a path: `https://app.example.org`. For several, answer with the one that asked, from a list, in a route handler or in `proxy.ts`.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Origin",
      "https://fetch.spec.whatwg.org/#http-access-control-allow-origin",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, object } = header;
    if (key !== "access-control-allow-origin" || !value.known || applies !== true) return;
    const fault = faultOfAllowedOrigin(value.value);
    if (fault === undefined) return;
    yield {
      at: header,
      message: `Access-Control-Allow-Origin "${value.value}" allows nobody: ${fault}.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: withoutPath(header, value.value),
    };
  },
});

/** An address up to its path, when that is one origin. */
function withoutPath(header: NextHeader, value: string): Fix | undefined {
  const [origin = ""] = /^[^/]+:\/\/[^/]+/.exec(value.trim()) ?? [];
  return origin === "" || faultOfAllowedOrigin(origin) !== undefined ? undefined : rewriteValue(header, origin);
}
