import { definePolicy, type Fix, type NextHeader, rewriteValue, usersOf } from "@secpolicy/core";

const valuesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["cross-origin-opener-policy", ["same-origin", "same-origin-allow-popups", "noopener-allow-popups", "unsafe-none"]],
  ["cross-origin-embedder-policy", ["require-corp", "credentialless", "unsafe-none"]],
  ["cross-origin-resource-policy", ["same-origin", "same-site", "cross-origin"]],
]);

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "A cross-origin policy has a value that browsers ignore",
    severity: "medium",
    severityReason: "The header looks like isolation in a review and is none.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Write one of the values that the header has: `same-origin` for the opener and for resources, `require-corp` for the embedder.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Opener-Policy",
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Embedder-Policy",
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Resource-Policy",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key = "", name, value, applies, object } = header;
    const values = valuesOf.get(key);
    if (values === undefined || !value.known || applies !== true) return;
    const [token = ""] = value.value.split(";");
    if (values.includes(token.trim())) return;
    yield {
      at: header,
      message: `${name.known ? name.value : key} is "${value.value}", which browsers ignore: it can be ${values.join(", ")}.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: correct(header, value.value, token.trim(), values),
    };
  },
});

/** Not safe: what had no effect has one then. Only where one value is surely meant: `SAMEORIGIN`, `require_corp`. */
function correct(header: NextHeader, value: string, token: string, values: readonly string[]): Fix | undefined {
  const meant = values.find((each) => lettersOf(each) === lettersOf(token));
  return meant === undefined
    ? undefined
    : rewriteValue(
        header,
        value.replace(token, () => meant),
      );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, "");
}
