import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Volume claim is in no file",
    severity: "info",
    severityReason: "The claim may well be made elsewhere: by hand, by an operator or in another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the name, or add the PersistentVolumeClaim.",
    references: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => object.references.some(({ kind }) => kind === "PersistentVolumeClaim"),
  *check(object, { project }) {
    for (const { kind, name, namespace, isOptional, user } of object.references) {
      if (kind !== "PersistentVolumeClaim" || !name.known || isOptional) continue;
      if (!project.cluster.named(object, kind, name.value, namespace).isMissing) continue;
      yield {
        at: name,
        message: `${object.label} needs the claim "${name.value}" (${user}), which no file holds: without it, the pod is never scheduled.`,
      };
    }
  },
});
