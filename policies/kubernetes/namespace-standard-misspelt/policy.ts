import { definePolicy, is, mapAt } from "@secpolicy/core";

const LABEL = /^pod-security\.kubernetes\.io\/(?:enforce|audit|warn)(-version)?$/;
const LEVEL = /^(?:privileged|baseline|restricted)$/;
const VERSION = /^(?:latest|v1\.\d+)$/;

export default definePolicy({
  on: "kubernetes.object",
  only: ["Namespace"],
  meta: {
    title: "Level of the Pod Security Standards is misspelt",
    severity: "high",
    severityReason: "The API server refuses the label, so the namespace is not made or not protected.",
    presets: ["recommended"],
    remediation: "Write `privileged`, `baseline` or `restricted`; a version is `latest` or like `v1.33`.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ groupKind, label, yaml }) {
    if (is(groupKind, "Namespace") !== true) return;
    for (const { key, value } of mapAt(yaml, "metadata", "labels")?.entries ?? []) {
      const match = LABEL.exec(key.text);
      if (match === null || value.type !== "scalar" || /[{$<]/.test(value.text)) continue;
      if ((match[1] === undefined ? LEVEL : VERSION).test(value.text)) continue;
      yield {
        at: value,
        message: `${label} has "${value.text}" where a ${match[1] === undefined ? "level" : "version"} of the Pod Security Standards belongs; Kubernetes does not know it.`,
      };
    }
  },
});
