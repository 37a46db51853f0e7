import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Headers that protect pages are commented out",
    severity: "info",
    severityReason: "It is a decision that somebody took, and often one that was meant for a day.",
    presets: ["strict"],
    remediation: "Bring the headers back, or delete the comment and say where they are set now.",
    references: ["https://nextjs.org/docs/app/api-reference/config/next-config-js/headers"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ commentedOut, elsewhere }) {
    if (commentedOut === undefined) return;
    const names = commentedOut.names.filter((name) => !elsewhere.some((file) => file.maySet(name)));
    if (names.length === 0) return;
    yield {
      at: commentedOut,
      message: `headers() is commented out and the config sets none: pages are served without ${names.join(", ")}.`,
    };
  },
});
