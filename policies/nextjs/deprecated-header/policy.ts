import { definePolicy, type Fix, type NextHeader, removeHeader } from "@secpolicy/core";

const dropped: ReadonlyMap<string, string> = new Map([
  ["expect-ct", "browsers demand Certificate Transparency by themselves"],
  ["p3p", "it was for Internet Explorer"],
  ["public-key-pins", "browsers dropped the pinning of keys, which locked visitors out"],
  ["public-key-pins-report-only", "browsers dropped the pinning of keys"],
  ["x-content-security-policy", "it is an old name of Content-Security-Policy"],
  ["x-download-options", "it was for Internet Explorer"],
  ["x-ua-compatible", "it was for Internet Explorer"],
  ["x-webkit-csp", "it is an old name of Content-Security-Policy"],
]);

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "A header is sent that browsers have dropped",
    severity: "info",
    severityReason: "It does nothing in a current browser and costs a few bytes.",
    presets: ["strict"],
    remediation: "Remove the header.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers",
      "https://owasp.org/www-project-secure-headers/#deprecated-headers",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, name, applies } = header;
    const reason = applies === true && key !== undefined ? dropped.get(key) : undefined;
    if (reason === undefined) return;
    yield { at: name, message: `${name.known ? name.value : key} has no effect: ${reason}.`, fix: fixOf(header) };
  },
});

function fixOf(header: NextHeader): Fix | undefined {
  const edit = removeHeader(header);
  return edit === undefined ? undefined : { title: "Remove the header", safe: true, edits: [edit] };
}
