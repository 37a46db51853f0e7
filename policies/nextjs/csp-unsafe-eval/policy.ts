import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy allows eval in production",
    severity: "medium",
    severityReason:
      "Text that an attacker can put into the page may become code, but only where some script evaluates it.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Allow `'unsafe-eval'` only when `NODE_ENV` is `development`: React needs it there and nowhere else. For WebAssembly, `'wasm-unsafe-eval'` is enough.",
    references: [
      "https://nextjs.org/docs/app/guides/content-security-policy",
      "https://www.w3.org/TR/CSP3/#directive-script-src",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ header, enforced, scripts }) {
    if (!enforced || header.applies !== true || scripts === undefined) return;
    const found = scripts.find("'unsafe-eval'");
    if (found === undefined) return;
    yield {
      at: found,
      message: `${scripts.name} of the production build holds 'unsafe-eval': text that gets into eval() or new Function() runs as code.`,
    };
  },
});
