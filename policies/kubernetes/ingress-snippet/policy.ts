import { definePolicy, is, mapAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["Ingress.networking.k8s.io"],
  meta: {
    title: "Ingress writes into the configuration of NGINX",
    severity: "medium",
    severityReason: "The snippet itself may be fine; that snippets are allowed is what an attacker needs.",
    presets: ["strict"],
    remediation: "Use the annotation made for the purpose, and keep `allow-snippet-annotations` off.",
    references: [
      "https://github.com/kubernetes/ingress-nginx/issues/7837",
      "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#configuration-snippet",
    ],
    frameworks: [],
    aliases: [
      "checkov:CKV_K8S_153",
      "kubescape:C-0059",
      "kyverno:nginx-ingress/disallow-ingress-nginx-custom-snippets",
    ],
    since: "0.1.0",
  },
  *check({ groupKind, label, yaml }) {
    if (is(groupKind, "Ingress.networking.k8s.io") !== true) return;
    for (const { key } of mapAt(yaml, "metadata", "annotations")?.entries ?? []) {
      if (!/^nginx\.ingress\.kubernetes\.io\/.*-snippet$/.test(key.text)) continue;
      yield {
        at: key,
        message: `${label} writes into the controller's configuration, which has to allow that to all Ingresses: whoever may write one then reads the Secrets of every namespace (CVE-2021-25742).`,
      };
    }
  },
});
