import { definePolicy, entryAt, mapAt, numberAt, removeEntry } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  reads: "project",
  meta: {
    title: "Autoscaled workload sets its replicas",
    severity: "low",
    severityReason: "Each time that the file is applied, the workload shrinks or grows for a moment against its load.",
    presets: ["recommended"],
    remediation:
      "Remove `replicas` from the workload. See the reference for how to do so without a moment of one replica.",
    references: [
      "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling",
    ],
    frameworks: [],
    aliases: [
      "kubescore:deployment-targeted-by-hpa-does-not-have-replicas-configured",
      "kics:hpa_targeted_deployments_with_configured_replica_count",
    ],
    since: "0.1.0",
  },
  *check({ object }, { project }) {
    const { kind, name, yaml, label } = object;
    const replicas = numberAt(yaml, "spec", "replicas");
    const key = entryAt(yaml, "spec", "replicas")?.key;
    // At zero an autoscaler rests: that is a switch.
    if (replicas?.known !== true || replicas.value === 0 || key === undefined) return;
    if (!kind.known || name?.known !== true) return;
    const autoscalers = project.cluster.scalersOf(object, kind.value, name.value);
    const [first] = autoscalers;
    const spec = mapAt(yaml, "spec");
    if (first === undefined || spec === undefined) return;
    const edits = removeEntry(spec, "replicas");
    yield {
      at: key,
      message: `${label} asks for ${replicas.value} replicas, though the ${first.kind} "${first.name}" decides how many there are: each time that the file is applied, the two fight.`,
      related: autoscalers.map(({ place, kind }) => ({ at: place, label: `the ${kind}` })),
      fix: edits === undefined ? undefined : { title: "Remove replicas", safe: false, edits },
    };
  },
});
