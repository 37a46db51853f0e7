import {
  definePolicy,
  type KubernetesLabels,
  type KubernetesSelectorLabel,
  selects,
  workloadSelectorOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Workload does not select its own pods",
    severity: "high",
    severityReason: "The API server refuses the workload.",
    presets: ["recommended"],
    remediation:
      "Give the pod template the labels that the selector asks for. The selector of a workload that exists can't be changed: to change it, the workload has to be made anew.",
    references: [
      "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector",
      "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/",
    ],
    frameworks: [],
    aliases: [
      "kubelinter:mismatching-selector",
      "kubescore:deployment-pod-selector-labels-match-template-metadata-labels",
      "kubescore:statefulset-pod-selector-labels-match-template-metadata-labels",
      "kubescape:C-0296",
    ],
    since: "0.1.0",
  },
  applies: (object) => workloadSelectorOf(object) !== undefined,
  *check(object, { project }) {
    const selector = workloadSelectorOf(object);
    const labels = object.pod?.labels;
    if (selector === undefined || labels === undefined || selects(selector, labels) !== false) return;
    if (object.isPart || project.cluster.mayAdd(object, "selector")) return;
    const wrong = selector.labels.find((label) => lacks(labels, label));
    yield {
      at: wrong ?? selector,
      message: `${object.label} selects pods ${wrong === undefined ? "by expressions" : `with ${textOf(wrong)}`}, and the pods of its own template are none of them (${wordsOf(labels)}): the API server refuses it.`,
    };
  },
});

function lacks(labels: KubernetesLabels, { key, value }: KubernetesSelectorLabel): boolean {
  return value.known && labels.pairs[key] !== null && labels.pairs[key] !== value.value;
}

function textOf({ key, value }: KubernetesSelectorLabel): string {
  return `${key}=${value.known ? value.value : value.raw}`;
}

function wordsOf({ pairs }: KubernetesLabels): string {
  const words = Object.entries(pairs).map(([key, value]) => `${key}=${value ?? "?"}`);
  return words.length === 0 ? "they have no labels" : `they have ${words.join(", ")}`;
}
