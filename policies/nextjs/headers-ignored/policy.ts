import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Next.js does not look at the headers of the config",
    severity: "medium",
    severityReason: "None of the headers is sent, and nothing says so but a warning.",
    presets: ["recommended"],
    remediation: "Write a function with the name `headers`: `async headers() { return [ \u2026 ]; }`.",
    references: ["https://nextjs.org/docs/app/api-reference/config/next-config-js/headers"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ ignored }) {
    if (ignored === undefined) return;
    yield { at: ignored, message: `None of these headers is sent: ${ignored.fact}.` };
  },
});
