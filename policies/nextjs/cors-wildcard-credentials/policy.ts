import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "CORS allows every origin together with credentials",
    severity: "medium",
    severityReason:
      "Browsers refuse the pair; the next step of its author is often to echo each origin, which opens every account.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Name the origins that may send credentials, one for each response, or drop `Access-Control-Allow-Credentials`.",
    references: [
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials",
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Credentials",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    for (const credentials of config.headers) {
      const { key, value, rule } = credentials;
      if (key !== "access-control-allow-credentials" || !value.known || value.value !== "true") continue;
      const sent = rule.example === undefined ? [] : config.headersOn(rule.example);
      if (!sent.some(({ header, instead }) => header === credentials && instead === undefined)) continue;
      const origin = sent.find(({ header }) => header.key === "access-control-allow-origin");
      if (origin?.sent !== true || origin.instead !== undefined || origin.header.applies !== true) continue;
      if (!origin.header.value.known || origin.header.value.value !== "*") continue;
      yield {
        at: origin.header,
        message:
          "Access-Control-Allow-Origin is * where credentials are allowed: browsers refuse every answer to a request with credentials.",
        related: [{ at: credentials, label: "credentials are allowed here" }],
      };
    }
  },
});
