import { definePolicy, type Fix, type KubernetesObject, setValue } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "API version that Kubernetes no longer serves",
    severity: "high",
    severityReason: "The API server refuses the object, so what was to be deployed is not.",
    presets: ["recommended"],
    remediation: "Move to the replacement; `settings.kubernetes.version` says which version the cluster has.",
    references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
    frameworks: [],
    aliases: [
      "pluto:removed",
      "kubent:removed",
      "kubelinter:no-extensions-v1beta",
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
    if (lifecycle?.isRemoved !== true || !apiVersion.known || !kind.known) return;
    const next =
      lifecycle.replacement === undefined ? "nothing takes its place" : `${lifecycle.replacement} takes its place`;
    yield {
      at: apiVersion,
      message: `Kubernetes serves no ${kind.value} of ${apiVersion.value} since ${lifecycle.since}, so the API server refuses the object; ${next}.`,
      fix: fixOf(object),
    };
  },
});

function fixOf({ lifecycle, yaml }: KubernetesObject): Fix | undefined {
  if (lifecycle?.replacement === undefined || !lifecycle.isCompatible) return undefined;
  const edits = setValue(yaml, ["apiVersion"], lifecycle.replacement);
  return edits === undefined ? undefined : { title: `Use ${lifecycle.replacement}`, safe: false, edits };
}
