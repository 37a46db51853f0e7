import { definePolicy, is, judgeSecret } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["Secret"],
  meta: {
    title: "Secret holds a stand-in that everybody knows",
    severity: "low",
    severityReason: "It matters only where nobody puts another in its place.",
    presets: ["strict"],
    remediation: "Leave the Secret out, so that pods wait for the real one.",
    references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ data, groupKind, label }) {
    if (is(groupKind, "Secret") !== true) return;
    for (const { key, value } of data) {
      if (judgeSecret(key, value) !== "placeholder") continue;
      yield {
        at: value,
        message: `${label} holds a stand-in under ${key} that everybody knows, and applies it wherever the file goes.`,
      };
    }
  },
});
