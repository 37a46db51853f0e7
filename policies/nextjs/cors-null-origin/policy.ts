import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "CORS allows the origin null",
    severity: "medium",
    severityReason: "Every page can make itself the origin null with a sandboxed frame.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Name the origins that may read the answers.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Origin#null",
      "https://fetch.spec.whatwg.org/#http-access-control-allow-origin",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies } = header;
    if (key !== "access-control-allow-origin" || !value.known || applies !== true) return;
    if (value.value.trim() !== "null") return;
    yield {
      at: header,
      message:
        "Access-Control-Allow-Origin is null: every site can read the answers from a sandboxed frame, which has that origin.",
    };
  },
});
