import { definePolicy, replace, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Account is named by the old field",
    severity: "low",
    severityReason: "Both fields still mean the same.",
    presets: ["strict"],
    remediation: "Use `serviceAccountName`.",
    references: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec"],
    frameworks: [],
    aliases: ["kubelinter:deprecated-service-account-field", "kubescape:C-0294"],
    since: "0.1.0",
  },
  *check(pod) {
    const old = pod.yaml.get("serviceAccount");
    if (old?.key.text !== "serviceAccount" || pod.yaml.get("serviceAccountName") !== undefined) return;
    const { source, range, text } = old.key;
    const key = source.text.slice(...range).replace(text, "serviceAccountName");
    yield {
      at: { source, range },
      message: `Pod "${pod.context.label}" names its account by serviceAccount, which Kubernetes has deprecated in favour of serviceAccountName.`,
      related: usersOf(pod, old.key, `used by ${pod.context.label}`),
      fix: { title: "Use serviceAccountName", safe: true, edits: [replace(old.key, key)] },
    };
  },
});
