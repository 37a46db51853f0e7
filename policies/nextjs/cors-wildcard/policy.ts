import { definePolicy, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "CORS allows every origin for pages or interfaces",
    severity: "info",
    severityReason: "It is right for what is public anyway; cookies are not sent.",
    presets: ["strict"],
    remediation: "Name the origin that needs the answers, or narrow the rule to what is public.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Origin",
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ key, value, applies, rule, ...header }) {
    if (key !== "access-control-allow-origin" || !value.known || value.value !== "*" || applies !== true) return;
    const isApi = rule.example !== undefined && /^(?:\/[^/]+)?\/api\//.test(rule.example);
    if (knownValue(rule.siteWide) !== true && !isApi) return;
    yield {
      at: header,
      message: `Access-Control-Allow-Origin is * for ${isApi ? "an interface" : "every page"}: a script of any site can read the answers that it gets without cookies.`,
    };
  },
});
