import { definePolicy, type Located } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Two volumes are mounted at one place",
    severity: "high",
    severityReason: "The API server refuses the object, so nothing of it runs.",
    presets: ["recommended"],
    remediation: "Give one of them another path.",
    references: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ label, mounts }) {
    const places = new Map<string, Located>();
    for (const { path } of mounts) {
      if (path?.known !== true) continue;
      const earlier = places.get(path.value);
      if (earlier === undefined) places.set(path.value, path);
      else {
        yield {
          at: path,
          message: `Container "${label}" mounts two volumes at ${path.value}, which Kubernetes refuses.`,
          related: [{ at: earlier, label: "the other mount" }],
        };
      }
    }
  },
});
