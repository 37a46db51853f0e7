import { type CspMistake, definePolicy, type Fix } from "@secpolicy/core";

const titles: Readonly<Partial<Record<CspMistake["type"], string>>> = {
  "missing-semicolon": "Add the semicolon",
  "repeated-directive": "Remove the second one",
};

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy has a mistake that browsers pass over",
    severity: "medium",
    severityReason: "The part that is wrong protects nothing, and no browser shows more than a line in its console.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write directives as `name source source;`, keywords between single quotes, each directive once.",
    references: [
      "https://www.w3.org/TR/CSP3/#framework-policy",
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy",
      "https://csp-evaluator.withgoogle.com/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ header, mistakes }) {
    if (header.applies === false) return;
    for (const mistake of mistakes) {
      yield { at: mistake, message: `In the policy ${mistake.fact}.`, fix: fixOf(mistake) };
    }
  },
});

/** Not safe: what had no effect has one then. */
function fixOf({ type, edit }: CspMistake): Fix | undefined {
  return edit === undefined ? undefined : { title: titles[type] ?? `Write ${edit.text}`, safe: false, edits: [edit] };
}
