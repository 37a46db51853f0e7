import { definePolicy, type Fix, type KubernetesObject, setValue } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "API version that Kubernetes will stop to serve",
    severity: "medium",
    severityReason: "It works today and stops to work with an upgrade of the cluster.",
    presets: ["strict"],
    remediation: "Move to the replacement before the cluster is upgraded.",
    references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
    frameworks: [],
    aliases: [
      "pluto:deprecated",
      "kubent:deprecated",
      "kubescore:stable-version",
      "trivy:KSV-0107",
      "kics:object_is_using_a_deprecated_api_version",
      "kyverno:best-practices/check-deprecated-apis",
    ],
    since: "0.1.0",
  },
  applies: ({ lifecycle }) => lifecycle !== undefined,
  *check(object) {
    const { apiVersion, kind, lifecycle } = object;
    if (lifecycle?.isRemoved !== false || !apiVersion.known || !kind.known) return;
    const end = lifecycle.removedIn === undefined ? "" : ` and is gone in ${lifecycle.removedIn}`;
    yield {
      at: apiVersion,
      message: `${apiVersion.value} of ${kind.value} is deprecated since ${lifecycle.since}${end}: upgrades of the cluster break the object.`,
      fix: fixOf(object),
    };
  },
});

function fixOf({ lifecycle, yaml }: KubernetesObject): Fix | undefined {
  if (lifecycle?.replacement === undefined || !lifecycle.isCompatible) return undefined;
  const edits = setValue(yaml, ["apiVersion"], lifecycle.replacement);
  return edits === undefined ? undefined : { title: `Use ${lifecycle.replacement}`, safe: true, edits };
}
