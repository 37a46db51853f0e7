import { definePolicy, isKeptByShared, knownValue, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Every page may be kept by shared caches",
    severity: "low",
    severityReason: "It is right for a site without logins, and the config does not say whether there is one.",
    presets: ["strict"],
    remediation: "Narrow the rule to what is the same for everybody, and let Next.js decide for the rest.",
    references: [
      "https://nextjs.org/docs/app/guides/self-hosting#caching-and-isr",
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cache-Control",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, rule, object } = header;
    if (key !== "cache-control" || !value.known || applies !== true) return;
    if (knownValue(rule.siteWide) !== true || rule.conditional || !isKeptByShared(value.value)) return;
    yield {
      at: header,
      message: `Cache-Control "${value.value}" is for every page: what is rendered for one visitor may be kept for all.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
    };
  },
});
