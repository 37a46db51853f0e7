import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Next.js refuses to start with a rule of headers()",
    severity: "high",
    severityReason: "The build or the server ends at once; nothing is served.",
    presets: ["recommended"],
    remediation: "Give each rule a `source` that begins with `/` and a list of `headers` with `key` and `value`.",
    references: [
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers",
      "https://nextjs.org/docs/messages/invalid-route-source",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ mistakes }) {
    for (const mistake of mistakes) {
      yield { at: mistake, message: `Next.js ends at its start: ${mistake.fact}.` };
    }
  },
});
