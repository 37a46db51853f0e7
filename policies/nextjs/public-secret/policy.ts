import { definePolicy, judgePublished } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "A variable for browsers holds a secret",
    severity: "high",
    severityReason: "Everybody who opens a page has the value: no attack is needed.",
    presets: ["recommended"],
    remediation:
      "Take `NEXT_PUBLIC_` from the name, use the variable on the server only (a route handler, a server action), and replace the secret, as it has been seen.",
    references: [
      "https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser",
      "https://nextjs.org/docs/app/guides/data-security",
      "https://cwe.mitre.org/data/definitions/200.html",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ publicVariables }) {
    for (const { source, range, name, value } of publicVariables) {
      const judged = judgePublished(name, value);
      if (judged === undefined) continue;
      const fact = judged === "name" ? "is a secret by its name" : "has a credential as its value";
      yield {
        at: { source, range },
        message: `${name} ${fact}, and Next.js writes it into the scripts of the pages: every visitor has it.`,
        secrets: value.known && value.value !== "" ? [value] : [],
      };
    }
  },
});
