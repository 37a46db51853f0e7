import { definePolicy, type KubernetesPod, knownValue, type Scalar, valueAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container mounts a volume that the pod does not have",
    severity: "high",
    severityReason: "The API server refuses the object, so nothing of it runs.",
    presets: ["recommended"],
    remediation: "Add the volume to the pod, or correct the name.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ label, mounts, pod }) {
    const names = volumeNamesOf(pod);
    if (names === undefined) return;
    for (const { volume } of mounts) {
      if (!volume.known || names.has(volume.value)) continue;
      yield {
        at: volume,
        message: `Container "${label}" mounts the volume "${volume.value}", which the pod does not have, so Kubernetes refuses it.`,
      };
    }
  },
});

/** Nothing where another file may add to them: a patch, and names or lists that a template fills in. */
function volumeNamesOf({ isPatch, object, volumes, yaml }: KubernetesPod): ReadonlySet<string | undefined> | undefined {
  const list = valueAt(yaml, "volumes");
  const names: readonly (Scalar<string> | undefined)[] = [...volumes.map(({ name }) => name), ...object.claimNames];
  if (isPatch || (list !== undefined && list.type === "scalar" && list.value !== null)) return undefined;
  if (names.some((name) => name?.known === false)) return undefined;
  return new Set(names.map(knownValue));
}
