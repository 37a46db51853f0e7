import { definePolicy, type KubernetesObjectFacts, type KubernetesSelectorLabel } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Service misses the workload of its own name",
    severity: "medium",
    severityReason: "The Service leads nowhere, and nothing says so when it is applied.",
    presets: ["recommended"],
    remediation: "Copy labels of the pod template (not those of the workload itself) into the Service's selector.",
    references: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => object.service?.selector !== undefined,
  *check(object, { project }) {
    const selector = object.service?.selector;
    if (selector === undefined || object.name?.known !== true) return;
    const { cluster } = project;
    if (!cluster.pods(object, selector).isMissing) return;
    for (const workload of cluster.workloads(object, object.name.value)) {
      const wrong = selector.labels.find((label) => lacks(workload, label));
      if (wrong === undefined) continue;
      yield {
        at: wrong,
        message: `${object.label} selects pods with ${wrong.key}=${wordOf(wrong)}, which neither the pods of the ${workload.kind} of that name nor any others in the files have, so it leads nowhere.`,
        related: [{ at: workload.place, label: `the ${workload.kind}, whose pods have ${wordsOf(workload)}` }],
      };
      return;
    }
  },
});

function lacks({ pod }: KubernetesObjectFacts, { key, value }: KubernetesSelectorLabel): boolean {
  return pod !== undefined && !pod.labels.open && value.known && pod.labels.pairs[key] !== value.value;
}

function wordOf({ value }: KubernetesSelectorLabel): string {
  return value.known ? value.value : value.raw;
}

function wordsOf({ pod }: KubernetesObjectFacts): string {
  const pairs = Object.entries(pod?.labels.pairs ?? {});
  return pairs.length === 0 ? "no labels" : pairs.map(([key, value]) => `${key}=${value ?? "?"}`).join(", ");
}
