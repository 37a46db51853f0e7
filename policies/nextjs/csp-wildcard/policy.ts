import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy lets scripts in from everywhere",
    severity: "medium",
    severityReason: "The policy looks as if it restricted scripts, and any host or any text may be one.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Name the hosts that scripts come from, or use a nonce with `'strict-dynamic'`.",
    references: [
      "https://csp-evaluator.withgoogle.com/",
      "https://www.w3.org/TR/CSP3/#framework-directive-source-list",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ header, enforced, weaknesses }) {
    if (!enforced || header.applies !== true) return;
    for (const weakness of weaknesses) {
      if (weakness.type !== "wildcard") continue;
      yield {
        at: weakness,
        message: `${weakness.directive.name} allows ${weakness.word}: ${reachOf(weakness.word)}`,
      };
    }
  },
});

function reachOf(word: string): string {
  if (word.toLowerCase() === "data:") return "a text in the page is enough to run as a script.";
  const scheme = /^https?:$/i.test(word) ? ` that answers to ${word.toLowerCase()}` : "";
  return `a script from any host${scheme} runs in the page.`;
}
