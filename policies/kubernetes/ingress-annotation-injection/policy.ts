import { definePolicy, is, mapAt, type Scalar, seqAt, stringAt, type YamlMap } from "@secpolicy/core";

/** Their values end up as one argument in the configuration of NGINX. */
const ARGUMENT =
  /^nginx\.ingress\.kubernetes\.io\/(?:auth-url|auth-signin|auth-tls-match-cn|mirror-target|mirror-host|rewrite-target|app-root|permanent-redirect|temporal-redirect|proxy-redirect-(?:from|to)|upstream-vhost|server-alias|x-forwarded-prefix)$/;
const PATH = /\/etc\/|serviceaccount|\/proc\/|[\n;{]/;

export default definePolicy({
  on: "kubernetes.object",
  only: ["Ingress.networking.k8s.io"],
  meta: {
    title: "Annotation of an Ingress breaks out of its place",
    severity: "high",
    severityReason: "In controllers before 1.11.5 and 1.12.1 it runs code that can read every Secret.",
    presets: ["recommended"],
    remediation: "Write a plain value, without line breaks, semicolons or braces.",
    references: [
      "https://kubernetes.io/blog/2025/03/24/ingress-nginx-cve-2025-1974/",
      "https://github.com/kubernetes/kubernetes/issues/131007",
    ],
    frameworks: [],
    aliases: ["kyverno:nginx-ingress/restrict-annotations", "kyverno:nginx-ingress/restrict-ingress-paths"],
    since: "0.1.0",
  },
  *check({ groupKind, label, yaml }) {
    if (is(groupKind, "Ingress.networking.k8s.io") !== true) return;
    for (const { key, value } of mapAt(yaml, "metadata", "annotations")?.entries ?? []) {
      if (!ARGUMENT.test(key.text) || value.type !== "scalar" || !/[\n;}]/.test(withoutHoles(value.text))) continue;
      yield { at: value, message: `${label} has an annotation whose value ${FACT}` };
    }
    for (const path of pathsOf(yaml)) {
      if (!path.known || !PATH.test(withoutHoles(path.value))) continue;
      yield { at: path, message: `${label} has a path that ${FACT}` };
    }
  },
});

const FACT =
  "ends its statement in the configuration of NGINX or names files of the controller, which is how its token and all Secrets are stolen.";

/** Braces of templates and quantifiers of regular expressions are none of NGINX. */
function withoutHoles(text: string): string {
  return text.trim().replaceAll(/\{\{.*?\}\}|\$\{[^}]*\}|\{\d+,?\d*\}/gs, "");
}

function* pathsOf(yaml: YamlMap): Generator<Scalar<string>> {
  for (const { value: rule } of seqAt(yaml, "spec", "rules")?.items ?? []) {
    for (const { value } of seqAt(rule, "http", "paths")?.items ?? []) {
      const path = stringAt(value, "path");
      if (path !== undefined) yield path;
    }
  }
}
