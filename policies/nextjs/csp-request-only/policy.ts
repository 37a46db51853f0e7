import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Middleware sets a policy for the request and never sends it",
    severity: "medium",
    severityReason: "The browser gets no policy at all, and the page works as if it had one.",
    presets: ["recommended", "owasp-headers"],
    remediation: 'Set the header on the response as well: `response.headers.set("Content-Security-Policy", csp)`.',
    references: [
      "https://nextjs.org/docs/app/guides/content-security-policy",
      "https://nextjs.org/docs/app/api-reference/functions/next-response",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ middleware }) {
    const at = middleware?.policyOnRequest;
    if (at === undefined) return;
    yield {
      at,
      message:
        "The Content-Security-Policy is set on the headers of the request only: the browser never gets it, so it protects nothing.",
    };
  },
});
