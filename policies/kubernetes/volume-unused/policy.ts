import { definePolicy, type KubernetesContainer } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Volume is mounted by no container",
    severity: "low",
    severityReason: "The pod runs; it only waits for a volume that it does not use.",
    presets: ["strict"],
    remediation: "Mount the volume, or remove it.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ containers, context, isPatch, volumes }) {
    const mounts = containers.flatMap((container) => container.mounts);
    if (isPatch || mounts.some(({ volume }) => !volume.known) || containers.some(hasUnreadMounts)) return;
    const used = new Set(mounts.map(({ volume }) => (volume.known ? volume.value : "")));
    for (const { name } of volumes) {
      if (name?.known !== true || used.has(name.value)) continue;
      yield {
        at: name,
        message: `No container of pod "${context.label}" mounts the volume "${name.value}", and the pod waits for it all the same.`,
      };
    }
  },
});

/** A list that a template fills in may mount anything. */
function hasUnreadMounts({ yaml }: KubernetesContainer): boolean {
  const list = yaml.get("volumeMounts")?.value;
  return list?.type === "scalar" && list.value !== null;
}
