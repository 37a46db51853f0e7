import { debugConsequence, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Program runs in a mode for development",
    severity: "medium",
    severityReason: "Error pages show code and settings, and some of these modes let visitors run code of their own.",
    presets: ["strict"],
    remediation: "Remove the variable, or set it for production.",
    references: [
      "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html",
      "https://flask.palletsprojects.com/en/stable/debugging/",
    ],
    frameworks: [],
    aliases: ["semgrep:flask-debugging-enabled"],
    since: "0.1.0",
  },
  *check({ label, variables }) {
    for (const { name, value } of variables) {
      const consequence = name.known && value.known ? debugConsequence(name.value, value.value) : undefined;
      if (consequence === undefined) continue;
      yield {
        at: value,
        message: `Container "${label}" sets ${name.known ? name.value : ""} for development, so ${consequence}.`,
      };
    }
  },
});
