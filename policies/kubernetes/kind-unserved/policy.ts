import { definePolicy, type KubernetesUnknownKind } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Kind that the API version doesn't have",
    severity: "high",
    severityReason: "The API server has no place for the object and refuses it.",
    presets: ["recommended"],
    remediation: "Correct `kind` or `apiVersion`; `settings.kubernetes.version` says which version the cluster has.",
    references: [
      "https://kubernetes.io/docs/reference/kubernetes-api/",
      "https://kubernetes.io/docs/reference/using-api/",
    ],
    frameworks: [],
    aliases: ["kubelinter:schema-validation", "kubeconform:validation"],
    since: "0.1.0",
  },
  applies: ({ isBuiltIn }) => isBuiltIn,
  *check({ faults, apiVersion, kind }) {
    for (const fault of faults) {
      if (fault.fault !== "kind" || !apiVersion.known || !kind.known) continue;
      const what = `${apiVersion.value} has ${fault.versions === undefined ? "no" : "a"} kind "${kind.value}"`;
      yield {
        at: fault,
        message: `${what}${hintOf(fault)}, so the API server refuses the object.`,
      };
    }
  },
});

function hintOf({ homes, near, versions }: KubernetesUnknownKind): string {
  if (versions !== undefined) return ` ${versions}`;
  if (homes.length > 0) return ` (it is one of ${homes.join(" and ")})`;
  return near === undefined ? "" : ` (perhaps "${near}" is meant)`;
}
