import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Entry is missing from a ConfigMap or Secret",
    severity: "high",
    severityReason: "The container does not start, or finds an empty folder where it expects a file.",
    presets: ["recommended"],
    remediation: "Add the entry, correct its name, or say `optional: true` if the program does without it.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/",
      "https://kubernetes.io/docs/concepts/configuration/secret/",
    ],
    frameworks: [],
    aliases: ["kubelinter:env-value-from"],
    since: "0.1.0",
  },
  applies: (object) => object.references.some(({ keys }) => keys.length > 0),
  *check(object, { project }) {
    for (const { kind, name, namespace, isOptional, keys, user } of object.references) {
      if (!name.known || isOptional || keys.length === 0) continue;
      const { objects, open } = project.cluster.named(object, kind, name.value, namespace);
      if (objects.length === 0 || open) continue;
      for (const key of keys) {
        if (!key.known) continue;
        const { value } = key;
        if (objects.some(({ data }) => data?.open !== false || data.keys.includes(value))) continue;
        const entries = objects.flatMap(({ data }) => data?.keys ?? []);
        yield {
          at: key,
          message: `${user[0]?.toUpperCase()}${user.slice(1)} of ${object.label} needs the entry "${value}" of the ${kind} "${name.value}", which has no such entry.`,
          related: objects.map(({ place }) => ({ at: place, label: `the ${kind}, with ${listOf(entries)}` })),
        };
      }
    }
  },
});

function listOf(entries: readonly string[]): string {
  const shown = entries.slice(0, 5).join(", ");
  return entries.length > 5 ? `${shown} and ${entries.length - 5} more` : shown;
}
