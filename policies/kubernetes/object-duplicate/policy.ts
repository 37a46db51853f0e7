import { definePolicy, type KubernetesObject, type KubernetesObjectFacts } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Object stands twice",
    severity: "medium",
    severityReason: "One of the two is lost without a word, or the build of the kustomization fails.",
    presets: ["recommended"],
    remediation: "Remove one of the two, or give it another name or namespace.",
    references: [
      "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
      "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/resource/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  // Files with custom resources are often samples of them.
  applies: ({ isBuiltIn, pod, name }) => name !== undefined && (isBuiltIn || pod !== undefined),
  *check(object, { project }) {
    if (object.isPart) return;
    // The earlier one is the finding of the later one.
    const earlier = project.cluster.twinsOf(object).filter((twin) => isBefore(twin, object));
    const [first] = earlier;
    if (first === undefined) return;
    const isHere = first.place.path === object.source.path;
    yield {
      at: object,
      message: isHere
        ? `${object.label} stands in the file twice: this one takes the place of the other as it is applied.`
        : `${object.label} stands in ${first.place.path}, too, and one kustomization takes in both, so that it can't be built.`,
      related: earlier.map(({ place }) => ({ at: place, label: "the other one" })),
    };
  },
});

function isBefore({ place }: KubernetesObjectFacts, { source, range }: KubernetesObject): boolean {
  return place.path === source.path ? place.range[0] < range[0] : place.path < source.path;
}
